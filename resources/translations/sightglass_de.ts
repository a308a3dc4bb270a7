<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} und mehr</translation>
    </message>
    <message>
        <source>does not have the classes ants and bees</source>
        <translation>hat nicht die Klassen Ameisen und Bienen</translation>
    </message>
    <message>
        <source>The class {name} has only {pictures}; a network learns better from at least 20.</source>
        <translation>Die Klasse {name} hat nur {pictures}; ein Netz lernt besser ab 20.</translation>
    </message>
    <message>
        <source>{count} classes have few pictures: {names}; a network learns better from at least 20 of each.</source>
        <translation>{count} Klassen haben wenige Bilder: {names}; ein Netz lernt besser ab 20 von jeder.</translation>
    </message>
    <message>
        <source>The classes are out of balance: {most} pictures of {common}, but {least} of {rare}. Set balance to weight or resample, so that rare classes count as much.</source>
        <translation>Die Klassen sind unausgewogen: {most} Bilder von {common}, aber {least} von {rare}. Stell den Ausgleich auf Gewichten oder öfter Zeigen, damit seltene Klassen genauso viel zählen.</translation>
    </message>
    <message>
        <source>All pictures are of one session, so that none can be held out whole, and results may look better than they are. Take pictures on another day or in another place as well.</source>
        <translation>Alle Bilder stammen aus einer Sitzung, darum kann keine ganz zurückgehalten werden, und die Ergebnisse sehen vielleicht besser aus, als sie sind. Nimm auch an einem anderen Tag oder Ort Bilder auf.</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>did you mean {nearest}?</source>
        <translation>meinst du {nearest}?</translation>
    </message>
    <message>
        <source>there are: {names}.</source>
        <translation>es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no data set named {name}; {hint}</source>
        <translation>Es gibt keinen Datensatz namens {name}; {hint}</translation>
    </message>
    <message>
        <source>The pictures of {name} are {size}, but the network&apos;s input is {height} × {width} × {channels} (height × width × channels) of ink; choose another of the two.</source>
        <translation>Die Bilder von {name} sind {size}, aber die Eingabe des Netzes ist {height} × {width} × {channels} (Höhe × Breite × Kanäle) für Striche; wähle eins von beiden anders.</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>does not have the batches {batches}</source>
        <translation>hat nicht die Stapel {batches}</translation>
    </message>
    <message>
        <source>has a batch {name} of the wrong length</source>
        <translation>hat einen Stapel {name} von falscher Länge</translation>
    </message>
    <message>
        <source>has a batch {name} that cannot be read ({error})</source>
        <translation>hat einen Stapel {name}, der nicht gelesen werden kann ({error})</translation>
    </message>
    <message>
        <source>has a batch {name} that does not hold pictures of CIFAR-10</source>
        <translation>hat einen Stapel {name}, in dem keine Bilder von CIFAR-10 sind</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip. Choose one with a folder per class.</source>
        <translation>{path} ist weder ein Ordner noch ein Zip. Wähle etwas mit einem Ordner für jede Klasse.</translation>
    </message>
    <message>
        <source>There is no folder or zip {path}. It may have been moved or renamed.</source>
        <translation>Es gibt keinen Ordner und kein Zip {path}. Vielleicht wurde es verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed ({strerror}). Check that you may open it and that its disk is there.</source>
        <translation>{folder} kann nicht aufgelistet werden ({strerror}). Prüfe, ob du es öffnen darfst und ob der Datenträger da ist.</translation>
    </message>
    <message>
        <source>is no longer in it. Was the zip replaced?</source>
        <translation>ist nicht mehr darin. Wurde das Zip ersetzt?</translation>
    </message>
    <message>
        <source>is damaged ({error}). Make the zip again</source>
        <translation>ist beschädigt ({error}). Mach das Zip neu</translation>
    </message>
    <message>
        <source>is larger than {max_bytes} MB</source>
        <translation>ist größer als {max_bytes} MB</translation>
    </message>
    <message>
        <source>{name} in {zip} {what}.</source>
        <translation>{name} in {zip} {what}.</translation>
    </message>
    <message>
        <source>The zip {path} cannot be read ({error}). Make it or get it again.</source>
        <translation>Das Zip {path} kann nicht gelesen werden ({error}). Mach oder hol es noch einmal.</translation>
    </message>
    <message>
        <source>whose path leads out of the zip</source>
        <translation>dessen Pfad aus dem Zip hinausführt</translation>
    </message>
    <message>
        <source>which is a link</source>
        <translation>der eine Verknüpfung ist</translation>
    </message>
    <message>
        <source>which is locked with a password</source>
        <translation>der mit einem Passwort gesperrt ist</translation>
    </message>
    <message>
        <source>The zip {path} has an entry {filename}, {why}. Unpack it with a program that you trust, look at what is in it, and pack the class folders anew.</source>
        <translation>Das Zip {path} hat einen Eintrag {filename}, {why}. Pack es mit einem Programm aus, dem du vertraust, sieh nach, was darin ist, und pack die Klassenordner neu ein.</translation>
    </message>
    <message>
        <source>{path} has more than {max_files} files. Choose a folder further in, or divide it.</source>
        <translation>{path} hat mehr als {max_files} Dateien. Wähle einen Ordner weiter innen, oder teile ihn auf.</translation>
    </message>
    <message>
        <source>The zip {path} would unpack to {size} GB, far more than pictures do; it may be made to do harm. Get it from somewhere else.</source>
        <translation>Das Zip {path} würde ausgepackt {size} GB groß, viel mehr als Bilder sind; vielleicht soll es Schaden anrichten. Hol es von woanders.</translation>
    </message>
    <message>
        <source>{parent} has faces without labels for testing. Put fer2013.csv or icml_face_data.csv beside them.</source>
        <translation>In {parent} sind Gesichter ohne Beschriftung zum Testen. Leg fer2013.csv oder icml_face_data.csv daneben.</translation>
    </message>
    <message>
        <source>is not a table of faces ({error})</source>
        <translation>ist keine Tabelle von Gesichtern ({error})</translation>
    </message>
    <message>
        <source>has no faces of this split</source>
        <translation>hat keine Gesichter für diesen Teil</translation>
    </message>
    <message>
        <source>{name} is given by its publisher to registered users only, so that it cannot be fetched. Get it from the home page of the data set, and save it as {path}.</source>
        <translation>{name} gibt der Herausgeber nur an angemeldete Nutzer, darum kann es nicht geholt werden. Hol es von der Seite des Datensatzes und speichere es als {path}.</translation>
    </message>
    <message>
        <source>is larger than it can be</source>
        <translation>ist größer, als es sein kann</translation>
    </message>
    <message>
        <source>{path} {what}. Delete it, so that it is fetched again, or put a good copy in its place.</source>
        <translation>{path} {what}. Lösch es, damit es neu geholt wird, oder leg eine gute Kopie an seine Stelle.</translation>
    </message>
    <message>
        <source>{name} has no pictures that can be read: save {convertible} and others like it as JPEG or PNG first.</source>
        <translation>In {name} sind keine lesbaren Bilder: Speichere {convertible} und andere wie dieses zuerst als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{name} has no pictures. Choose a folder, or a zip, with a folder of pictures for each class.</source>
        <translation>In {name} sind keine Bilder. Wähle einen Ordner oder ein Zip mit einem Ordner voller Bilder für jede Klasse.</translation>
    </message>
    <message>
        <source>The pictures in {name} lie side by side. Put those of each class into a folder of their own, named after the class.</source>
        <translation>Die Bilder in {name} liegen alle nebeneinander. Leg die jeder Klasse in einen eigenen Ordner, der wie die Klasse heißt.</translation>
    </message>
    <message>
        <source>{name}: {count} of the files cannot be read as pictures, such as {first}; save them as JPEG or PNG to use them.</source>
        <translation>{name}: {count} der Dateien sind nicht als Bilder lesbar, zum Beispiel {first}; speichere sie als JPEG oder PNG, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>{name}: {count} out, in the folder {folder} beside {others}.</source>
        <translation>{name}: {count} weggelassen, im Ordner {folder} neben {others}.</translation>
    </message>
    <message>
        <source>{name}: {count} out, outside the class folders.</source>
        <translation>{name}: {count} weggelassen, außerhalb der Klassenordner.</translation>
    </message>
    <message>
        <source>one picture is left</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>{count} pictures are left</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>The class folders {names} of {shown} differ only in capitals or accents; rename one of them, or put their pictures together.</source>
        <translation>Die Klassenordner {names} von {shown} unterscheiden sich nur durch Großschreibung oder Akzente; benenne einen um, oder leg ihre Bilder zusammen.</translation>
    </message>
    <message>
        <source>The name of the class folder {name} of {shown} cannot be written down; rename the folder.</source>
        <translation>Der Name des Klassenordners {name} von {shown} lässt sich nicht aufschreiben; benenne den Ordner um.</translation>
    </message>
    <message>
        <source>{shown} has only one class ({only}); to tell things apart, a network needs folders of at least two.</source>
        <translation>{shown} hat nur eine Klasse ({only}); um Dinge zu unterscheiden, braucht ein Netz Ordner für mindestens zwei.</translation>
    </message>
    <message>
        <source> for training</source>
        <translation> zum Trainieren</translation>
    </message>
    <message>
        <source>The class {name} of {shown} has no pictures{where}; put some into its folder, or remove the folder.</source>
        <translation>Die Klasse {name} von {shown} hat keine Bilder{where}; leg welche in ihren Ordner, oder entferne den Ordner.</translation>
    </message>
    <message>
        <source>The classes {names} of {shown} have no pictures{where}; put some into their folders, or remove the folders.</source>
        <translation>Die Klassen {names} von {shown} haben keine Bilder{where}; leg welche in ihre Ordner, oder entferne die Ordner.</translation>
    </message>
    <message>
        <source>does not hold 28 × 28 pictures that match the labels beside it</source>
        <translation>hat keine Bilder mit 28 × 28 Pixeln, die zu den Beschriftungen daneben passen</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes</source>
        <translation>ist keine IDX-Datei aus Bytes</translation>
    </message>
    <message>
        <source>does not have the length that it announces</source>
        <translation>hat nicht die Länge, die darin angekündigt ist</translation>
    </message>
    <message>
        <source>is not the original file (its checksum differs)</source>
        <translation>ist nicht die Originaldatei (die Prüfsumme stimmt nicht)</translation>
    </message>
    <message>
        <source>cannot be unpacked ({error})</source>
        <translation>kann nicht ausgepackt werden ({error})</translation>
    </message>
    <message>
        <source>The pictures around {name} changed while they were read; start again.</source>
        <translation>Die Bilder um {name} herum haben sich beim Lesen geändert; fang noch einmal an.</translation>
    </message>
    <message>
        <source>{name} could be read before and cannot be any more: {made} Put it back, and resume the run.</source>
        <translation>{name} war vorher lesbar und ist es nicht mehr: {made} Leg es zurück und mach mit dem Lauf weiter.</translation>
    </message>
    <message>
        <source>The list of classes of {where} is damaged; its pictures are all there.</source>
        <translation>Die Liste der Klassen von {where} ist beschädigt; die Bilder sind alle da.</translation>
    </message>
    <message>
        <source>{where} was made by a newer version of this program. Update it to open this.</source>
        <translation>{where} wurde mit einer neueren Version dieses Programms gemacht. Aktualisiere es, um das zu öffnen.</translation>
    </message>
    <message>
        <source>{name} needs at least two classes that are switched on; add one, with pictures of its own.</source>
        <translation>{name} braucht mindestens zwei eingeschaltete Klassen; füge eine mit eigenen Bildern hinzu.</translation>
    </message>
    <message>
        <source>None of the pictures of {title} that were looked at can be read.</source>
        <translation>Keins der Bilder von {title}, die angesehen wurden, ist lesbar.</translation>
    </message>
    <message>
        <source>does not have the classes {classes}</source>
        <translation>hat nicht die Klassen {classes}</translation>
    </message>
    <message>
        <source>does not say which digit follows, and who wrote it</source>
        <translation>sagt nicht, welche Ziffer folgt und wer sie geschrieben hat</translation>
    </message>
    <message>
        <source>is not a point of a stroke</source>
        <translation>ist kein Punkt eines Strichs</translation>
    </message>
    <message>
        <source>ends within a stroke</source>
        <translation>endet mitten in einem Strich</translation>
    </message>
    <message>
        <source>{name}: line {line} {what}. The file is damaged: delete it, so that it is fetched again.</source>
        <translation>{name}: Zeile {line} {what}. Die Datei ist beschädigt: Lösch sie, damit sie neu geholt wird.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used by PyTorch here ({reason}); choose another one.</source>
        <translation>Das Gerät {name} kann hier von PyTorch nicht benutzt werden ({reason}); wähle ein anderes.</translation>
    </message>
    <message>
        <source>The device {name} computes wrong results here; choose another one, and update its driver.</source>
        <translation>Das Gerät {name} rechnet hier falsch; wähle ein anderes und aktualisiere seinen Treiber.</translation>
    </message>
    <message>
        <source>Choose an engine of {engines} and a device of {devices}.</source>
        <translation>Wähle eine Engine aus {engines} und ein Gerät aus {devices}.</translation>
    </message>
    <message>
        <source>OpenVINO runs on cpu and intel-gpu, not on {device}; choose the engine torch for it.</source>
        <translation>OpenVINO läuft auf cpu und intel-gpu, nicht auf {device}; wähle dafür die Engine torch.</translation>
    </message>
    <message>
        <source>An Intel GPU is used through OpenVINO; choose the engine openvino, or auto.</source>
        <translation>Eine Intel-Grafikkarte wird über OpenVINO benutzt; wähle die Engine openvino oder auto.</translation>
    </message>
    <message>
        <source>{error} The processor is used instead of the graphics card.</source>
        <translation>{error} Der Prozessor wird statt der Grafikkarte benutzt.</translation>
    </message>
    <message>
        <source>{error} PyTorch is used instead, which is slower.</source>
        <translation>{error} Stattdessen wird PyTorch benutzt, das langsamer ist.</translation>
    </message>
    <message>
        <source>Preparing {title} for this computer (only once)</source>
        <translation>{title} wird für diesen Computer vorbereitet (nur einmal)</translation>
    </message>
    <message>
        <source>{title} could not be prepared for OpenVINO ({reason}).</source>
        <translation>{title} konnte nicht für OpenVINO vorbereitet werden ({reason}).</translation>
    </message>
    <message>
        <source>The network of {title} cannot be exported ({error}).</source>
        <translation>Das Netz von {title} kann nicht exportiert werden ({error}).</translation>
    </message>
    <message>
        <source>The prepared {title} cannot be saved ({error}); make room in {target}.</source>
        <translation>Das vorbereitete {title} kann nicht gespeichert werden ({error}); mach Platz in {target}.</translation>
    </message>
    <message>
        <source>OpenVINO cannot run {name} on {device} ({error}).</source>
        <translation>OpenVINO kann {name} nicht auf {device} ausführen ({error}).</translation>
    </message>
    <message>
        <source>OpenVINO finds no device for {device} on this machine; choose the device cpu.</source>
        <translation>OpenVINO findet auf diesem Computer kein Gerät für {device}; wähle das Gerät cpu.</translation>
    </message>
    <message>
        <source>PyTorch cannot run {name} on {device} ({reason}).</source>
        <translation>PyTorch kann {name} nicht auf {device} ausführen ({reason}).</translation>
    </message>
    <message>
        <source>{title} has no pictures that can be read; choose another data set.</source>
        <translation>{title} hat keine lesbaren Bilder; wähle einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>{name} does not know the classes {names}; choose another model or data set, or give the class folders the names that the model knows.</source>
        <translation>{name} kennt die Klassen {names} nicht; wähle ein anderes Modell oder einen anderen Datensatz, oder nenne die Klassenordner so, wie das Modell sie kennt.</translation>
    </message>
    <message>
        <source>{received} bytes came instead of {expected}</source>
        <translation>{received} statt {expected} Bytes kamen an</translation>
    </message>
    <message>
        <source>what came is not the expected file (its checksum differs)</source>
        <translation>was ankam, ist nicht die erwartete Datei (die Prüfsumme stimmt nicht)</translation>
    </message>
    <message>
        <source>{name} could not be fetched: the administrator of this computer has switched fetching off ({file}). Ask them to put it into the shared folder of weights or data sets.</source>
        <translation>{name} konnte nicht geholt werden: Wer diesen Computer verwaltet, hat das Holen abgeschaltet ({file}). Bitte darum, es in den gemeinsamen Ordner für Gewichte oder Datensätze zu legen.</translation>
    </message>
    <message>
        <source>SIGHTGLASS_MIRROR is {mirror!r}; it must start with http:// or https://.</source>
        <translation>SIGHTGLASS_MIRROR ist {mirror!r}; es muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>the server answered {code} {reason}</source>
        <translation>der Server antwortete {code} {reason}</translation>
    </message>
    <message>
        <source>the server took too long to answer</source>
        <translation>der Server brauchte zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the connection is not secure ({reason})</source>
        <translation>die Verbindung ist nicht sicher ({reason})</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>die Verbindung brach mittendrin ab</translation>
    </message>
    <message>
        <source>the server cannot be reached ({cause})</source>
        <translation>der Server ist nicht zu erreichen ({cause})</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {reason}. Check the network and try again, or download {url} elsewhere and save it as {target}.</source>
        <translation>{name} konnte nicht geholt werden: {reason}. Prüfe das Netzwerk und versuch es noch einmal, oder lade {url} woanders herunter und speichere es als {target}.</translation>
    </message>
    <message>
        <source>{name} could not be saved in {parent} ({strerror}); make room there or allow writing, or set SIGHTGLASS_HOME to another folder.</source>
        <translation>{name} konnte nicht in {parent} gespeichert werden ({strerror}); mach dort Platz oder erlaube das Schreiben, oder stell SIGHTGLASS_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a HEIC, AVIF or video file</source>
        <translation>eine HEIC-, AVIF- oder Videodatei</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>is a folder, not a picture. Choose a picture, or a folder with pictures in it</source>
        <translation>ist ein Ordner, kein Bild. Wähle ein Bild oder einen Ordner mit Bildern darin</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file. Choose a picture file</source>
        <translation>ist ein Gerät oder eine Pipe, keine Datei. Wähle eine Bilddatei</translation>
    </message>
    <message>
        <source>does not exist. It may have been moved, renamed or deleted</source>
        <translation>gibt es nicht. Vielleicht wurde es verschoben, umbenannt oder gelöscht</translation>
    </message>
    <message>
        <source>may not be read by you. Ask its owner, or copy it to a folder of your own</source>
        <translation>darfst du nicht lesen. Frag den Besitzer, oder kopiere es in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}). Check the disk or network it is on</source>
        <translation>kann nicht gelesen werden ({strerror}). Prüfe den Datenträger oder das Netzwerk</translation>
    </message>
    <message>
        <source>is not a possible file name ({error}). Choose another file</source>
        <translation>ist kein möglicher Dateiname ({error}). Wähle eine andere Datei</translation>
    </message>
    <message>
        <source>does not fit into this machine&apos;s free memory. Close other programs, or make it smaller</source>
        <translation>passt nicht in den freien Speicher dieses Computers. Schließ andere Programme, oder mach es kleiner</translation>
    </message>
    <message>
        <source>is a damaged, incomplete or unusual {file_format} file ({error}). Get it again, or open it in another program and save it as PNG or JPEG</source>
        <translation>ist eine beschädigte, unvollständige oder ungewöhnliche {file_format}-Datei ({error}). Hol sie noch einmal, oder öffne sie in einem anderen Programm und speichere sie als PNG oder JPEG</translation>
    </message>
    <message>
        <source>is empty (0 bytes). Copy or download it again</source>
        <translation>ist leer (0 Bytes). Kopiere oder lade es noch einmal herunter</translation>
    </message>
    <message>
        <source>not a picture of a known kind</source>
        <translation>kein Bild von bekannter Art</translation>
    </message>
    <message>
        <source>is {kind}. Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file, or save it as one</source>
        <translation>ist {kind}. Wähle eine JPEG-, PNG-, GIF-, WebP-, BMP- oder TIFF-Datei, oder speichere es als eine solche</translation>
    </message>
    <message>
        <source>is {width} × {height} pixels; a side may have {max_side}. Cut it into parts</source>
        <translation>ist {width} × {height} Pixel groß; eine Seite darf {max_side} haben. Schneide es in Teile</translation>
    </message>
    <message>
        <source>is stored in too many passes to be decoded in sensible time. Save it again as a plain JPEG</source>
        <translation>ist in zu vielen Durchgängen gespeichert, um es in vernünftiger Zeit zu dekodieren. Speichere es noch einmal als einfaches JPEG</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>der Dateikopf ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>is larger than {max_bytes} MB. Save it smaller, for instance as JPEG</source>
        <translation>ist größer als {max_bytes} MB. Speichere es kleiner, zum Beispiel als JPEG</translation>
    </message>
    <message>
        <source>has more than {max_pixels} million pixels. Save it in a smaller size</source>
        <translation>hat mehr als {max_pixels} Millionen Pixel. Speichere es kleiner</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>{name} does not answer with numbers: its weights are damaged. Get it again.</source>
        <translation>{name} antwortet nicht mit Zahlen: Seine Gewichte sind beschädigt. Hol es noch einmal.</translation>
    </message>
    <message>
        <source>The model card {where} is damaged ({field}: {first}); import or train the model again.</source>
        <translation>Die Karte des Modells {where} ist beschädigt ({field}: {first}); importiere oder trainiere das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be read: {error}.</source>
        <translation>Die Karte des Modells {where} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a model package; use a folder with card.json and {weights}, a {suffix} file, or import a state dict first (models import).</source>
        <translation>{path} ist kein Modellpaket; nimm einen Ordner mit card.json und {weights}, eine {suffix}-Datei, oder importiere zuerst ein State-Dict (models import).</translation>
    </message>
    <message>
        <source>did you mean {near}?</source>
        <translation>meinst du {near}?</translation>
    </message>
    <message>
        <source>see `models list` for the names.</source>
        <translation>die Namen zeigt `models list`.</translation>
    </message>
    <message>
        <source>There is no model named {name}; {hint}</source>
        <translation>Es gibt kein Modell namens {name}; {hint}</translation>
    </message>
    <message>
        <source>{error} It was set aside as {aside}.</source>
        <translation>{error} Es wurde beiseitegelegt als {aside}.</translation>
    </message>
    <message>
        <source>lenet needs pictures of at least 16 × 16 pixels; make the input larger.</source>
        <translation>lenet braucht Bilder mit mindestens 16 × 16 Pixeln; mach die Eingabe größer.</translation>
    </message>
    <message>
        <source>strided-cnn needs pictures of at least 8 × 8 pixels; make the input larger.</source>
        <translation>strided-cnn braucht Bilder mit mindestens 8 × 8 Pixeln; mach die Eingabe größer.</translation>
    </message>
    <message>
        <source>digit-resnet takes grey pictures of {side} × {side} pixels only; choose whitened-resnet for others.</source>
        <translation>digit-resnet nimmt nur graue Bilder mit {side} × {side} Pixeln; wähle whitened-resnet für andere.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); copy, export or train the model again.</source>
        <translation>{path} kann nicht gelesen werden ({error}); kopiere, exportiere oder trainiere das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The network does not tell what it sees in a picture; update the program.</source>
        <translation>Das Netz verrät nicht, was es in einem Bild sieht; aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>There is no file {file}; name a .sightglass package or a state dict (.pth).</source>
        <translation>Es gibt keine Datei {file}; nenne ein .sightglass-Paket oder ein State-Dict (.pth).</translation>
    </message>
    <message>
        <source>You already have a model named {name}; choose another name with --name.</source>
        <translation>Du hast schon ein Modell namens {name}; wähle mit --name einen anderen Namen.</translation>
    </message>
    <message>
        <source>Which architecture is {name}? Name one of torchvision&apos;s with --architecture, such as resnet18.</source>
        <translation>Welchen Aufbau hat {name}? Nenne mit --architecture einen von torchvision, zum Beispiel resnet18.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name; use letters, digits, spaces and . _ - + only.</source>
        <translation>{name!r} kann kein Modell heißen; nimm nur Buchstaben, Ziffern, Leerzeichen und . _ - +.</translation>
    </message>
    <message>
        <source>The network has a single output; train one that has an output for each class, two at least.</source>
        <translation>Das Netz hat nur einen Ausgang; trainiere eines, das für jede Klasse einen hat, mindestens zwei.</translation>
    </message>
    <message>
        <source>{labels} is not a text file (UTF-8) with one class a line.</source>
        <translation>{labels} ist keine Textdatei (UTF-8) mit einer Klasse pro Zeile.</translation>
    </message>
    <message>
        <source>{labels} names {classes} classes, but the network has {outputs} outputs.</source>
        <translation>{labels} nennt {classes} Klassen, aber das Netz hat {outputs} Ausgänge.</translation>
    </message>
    <message>
        <source>There is no network named {architecture}; there are: {architectures}.</source>
        <translation>Es gibt kein Netz namens {architecture}; es gibt: {architectures}.</translation>
    </message>
    <message>
        <source>{name} needs the architecture {architecture}, unknown to this version; update the program.</source>
        <translation>{name} braucht den Aufbau {architecture}, den diese Version nicht kennt; aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this machine; fetch them first (models fetch {name}).</source>
        <translation>Die Gewichte von {name} sind nicht auf diesem Computer; hol sie zuerst (models fetch {name}).</translation>
    </message>
    <message>
        <source>The weights in {weights} do not fit the architecture {architecture} ({reason}); use the file that was made for it.</source>
        <translation>Die Gewichte in {weights} passen nicht zum Aufbau {architecture} ({reason}); nimm die Datei, die dafür gemacht ist.</translation>
    </message>
    <message>
        <source>The weights in {weights} hold values that are no numbers; get or train them again.</source>
        <translation>Die Gewichte in {weights} enthalten Werte, die keine Zahlen sind; hol oder trainiere sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} holds more than weights, perhaps code, and was not loaded; save it again as a plain state dict (torch.save(model.state_dict(), file)).</source>
        <translation>{path} enthält mehr als Gewichte, vielleicht Programmcode, und wurde nicht geladen; speichere es noch einmal als einfaches State-Dict (torch.save(model.state_dict(), file)).</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be read ({name}); copy or fetch the file again.</source>
        <translation>Die Gewichte in {path} können nicht gelesen werden ({name}); kopiere oder hol die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not a state dict; save it with torch.save(model.state_dict(), file).</source>
        <translation>{path} ist kein State-Dict; speichere es mit torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>The model package {path} has no {weights}; copy or export it again.</source>
        <translation>Das Modellpaket {path} hat kein {weights}; kopiere oder exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not a readable model package ({error}).</source>
        <translation>{path} ist kein lesbares Modellpaket ({error}).</translation>
    </message>
    <message>
        <source>The weights cannot be saved in {folder} ({error}); make room there.</source>
        <translation>Die Gewichte können nicht in {folder} gespeichert werden ({error}); mach dort Platz.</translation>
    </message>
    <message>
        <source>The model card {path} is too large to be one; copy or export the model again.</source>
        <translation>Die Karte des Modells {path} ist zu groß; kopiere oder exportiere das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The model card {path} cannot be read ({strerror}).</source>
        <translation>Die Karte des Modells {path} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The model package {path} cannot be unpacked ({error}); copy or export it again.</source>
        <translation>Das Modellpaket {path} kann nicht ausgepackt werden ({error}); kopiere oder exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than a model package can hold; it was not opened.</source>
        <translation>{path} wird ausgepackt größer, als ein Modellpaket sein kann; es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{path} names a file outside its own folder ({filename}); it was not opened.</source>
        <translation>{path} nennt eine Datei außerhalb des eigenen Ordners ({filename}); es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>whitened-resnet needs pictures of at least {smallest} × {smallest}; make the input larger.</source>
        <translation>whitened-resnet braucht Bilder mit mindestens {smallest} × {smallest}; mach die Eingabe größer.</translation>
    </message>
    <message>
        <source>To tell things apart, a network needs at least two classes.</source>
        <translation>Um Dinge zu unterscheiden, braucht ein Netz mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Add another class, and give it pictures of something else, or of nothing in particular.</source>
        <translation>Füge noch eine Klasse hinzu, und gib ihr Bilder von etwas anderem oder von nichts Bestimmtem.</translation>
    </message>
    <message>
        <source>{names} has no pictures yet.</source>
        <translation>{names} hat noch keine Bilder.</translation>
    </message>
    <message>
        <source>{names} have no pictures yet.</source>
        <translation>{names} haben noch keine Bilder.</translation>
    </message>
    <message>
        <source>Give each class pictures, or switch it off.</source>
        <translation>Gib jeder Klasse Bilder, oder schalte sie aus.</translation>
    </message>
    <message>
        <source>{names} has only one picture.</source>
        <translation>{names} hat nur ein Bild.</translation>
    </message>
    <message>
        <source>{names} has only a few pictures.</source>
        <translation>{names} hat nur wenige Bilder.</translation>
    </message>
    <message>
        <source>{names} have only one picture each.</source>
        <translation>{names} haben nur je ein Bild.</translation>
    </message>
    <message>
        <source>{names} have only a few pictures.</source>
        <translation>{names} haben nur wenige Bilder.</translation>
    </message>
    <message>
        <source>A network learns better from at least {enough} of each class.</source>
        <translation>Ein Netz lernt besser ab {enough} von jeder Klasse.</translation>
    </message>
    <message>
        <source>{common} has {most} pictures, but {rare} only {least}.</source>
        <translation>{common} hat {most} Bilder, aber {rare} nur {least}.</translation>
    </message>
    <message>
        <source>The network will guess {common} too often: give {rare} more pictures.</source>
        <translation>Das Netz wird zu oft auf {common} tippen: Gib {rare} mehr Bilder.</translation>
    </message>
    <message>
        <source>All pictures of {names} were taken in one go, so they are much alike.</source>
        <translation>Alle Bilder von {names} wurden in einem Zug aufgenommen und sind sich darum sehr ähnlich.</translation>
    </message>
    <message>
        <source>Nobody can tell how good the network is on new ones: take more in another place, or in another light.</source>
        <translation>Niemand weiß, wie gut das Netz bei neuen ist: Nimm mehr an einem anderen Ort oder in anderem Licht auf.</translation>
    </message>
    <message>
        <source>{names} and {more} more classes</source>
        <translation>{names} und {more} weitere Klassen</translation>
    </message>
    <message>
        <source>small network of the program</source>
        <translation>kleines Netz des Programms</translation>
    </message>
    <message>
        <source>There is no large network on this computer, so the small one of the program is used. With better ones, fewer pictures do: choose the model {name} ({megabytes:.0f} MB) on the page Recognise, which fetches it, or put the file {file_name} into the folder {folder}.</source>
        <translation>Auf diesem Computer ist kein großes Netz, darum wird das kleine des Programms benutzt. Mit einem besseren genügen weniger Bilder: Wähle auf der Seite Erkennen das Modell {name} ({megabytes:.0f} MB), das dann geholt wird, oder leg die Datei {file_name} in den Ordner {folder}.</translation>
    </message>
    <message>
        <source>The class is called {name} again.</source>
        <translation>Die Klasse heißt wieder {name}.</translation>
    </message>
    <message>
        <source>One picture is back.</source>
        <translation>Ein Bild ist wieder da.</translation>
    </message>
    <message>
        <source>{count} pictures are back where they were.</source>
        <translation>{count} Bilder sind wieder dort, wo sie waren.</translation>
    </message>
    <message>
        <source>One picture is in {name} again.</source>
        <translation>Ein Bild ist wieder in {name}.</translation>
    </message>
    <message>
        <source>{count} pictures are in {name} again.</source>
        <translation>{count} Bilder sind wieder in {name}.</translation>
    </message>
    <message>
        <source>The pictures that were added are gone again.</source>
        <translation>Die hinzugefügten Bilder sind wieder weg.</translation>
    </message>
    <message>
        <source>The pictures that were added are back.</source>
        <translation>Die hinzugefügten Bilder sind wieder da.</translation>
    </message>
    <message>
        <source>{count} pictures are back.</source>
        <translation>{count} Bilder sind wieder da.</translation>
    </message>
    <message>
        <source>One picture is deleted again.</source>
        <translation>Ein Bild ist wieder gelöscht.</translation>
    </message>
    <message>
        <source>{count} pictures are deleted again.</source>
        <translation>{count} Bilder sind wieder gelöscht.</translation>
    </message>
    <message>
        <source>The class {name} is back.</source>
        <translation>Die Klasse {name} ist wieder da.</translation>
    </message>
    <message>
        <source>The class {name} is gone again.</source>
        <translation>Die Klasse {name} ist wieder weg.</translation>
    </message>
    <message>
        <source>{name} has the colour from before.</source>
        <translation>{name} hat wieder die Farbe von vorher.</translation>
    </message>
    <message>
        <source>{name} has the other colour again.</source>
        <translation>{name} hat wieder die andere Farbe.</translation>
    </message>
    <message>
        <source>{name} is switched off again.</source>
        <translation>{name} ist wieder ausgeschaltet.</translation>
    </message>
    <message>
        <source>{name} is switched on again.</source>
        <translation>{name} ist wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>{name} is back in its place.</source>
        <translation>{name} ist wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>{name} is in its new place again.</source>
        <translation>{name} ist wieder an seinem neuen Platz.</translation>
    </message>
    <message>
        <source>The class {name} is removed again.</source>
        <translation>Die Klasse {name} ist wieder entfernt.</translation>
    </message>
    <message>
        <source>A class cannot be merged with itself; choose two.</source>
        <translation>Eine Klasse kann nicht mit sich selbst zusammengelegt werden; wähle zwei.</translation>
    </message>
    <message>
        <source>{name} is a class of its own again.</source>
        <translation>{name} ist wieder eine eigene Klasse.</translation>
    </message>
    <message>
        <source>{other} is part of {name} again.</source>
        <translation>{other} gehört wieder zu {name}.</translation>
    </message>
    <message>
        <source>This class is no longer there; take back its removal, or choose another class.</source>
        <translation>Diese Klasse ist nicht mehr da; mach ihr Entfernen rückgängig, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>There is already a class named {name}; choose another name, or merge the two.</source>
        <translation>Es gibt schon eine Klasse namens {name}; wähle einen anderen Namen, oder leg die beiden zusammen.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is not lost; make room on the disk of {where}, and try again.</source>
        <translation>Der Datenträger ist voll. Was vorher da war, ist nicht verloren; mach auf dem Datenträger von {where} Platz, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The folder {where} is not there any more. Put it back, or choose another one.</source>
        <translation>Der Ordner {where} ist nicht mehr da. Leg ihn zurück, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>Nothing may be changed in {where}. Copy the folder to a place of your own, and open it there.</source>
        <translation>In {where} darf nichts geändert werden. Kopiere den Ordner an einen eigenen Ort, und öffne ihn dort.</translation>
    </message>
    <message>
        <source>Something in {where} cannot be read or written ({strerror}). Check the disk it is on.</source>
        <translation>Etwas in {where} kann nicht gelesen oder geschrieben werden ({strerror}). Prüfe den Datenträger.</translation>
    </message>
    <message>
        <source>{path} is a folder. Open it as it is, or choose a zip.</source>
        <translation>{path} ist ein Ordner. Öffne ihn, wie er ist, oder wähle ein Zip.</translation>
    </message>
    <message>
        <source>The list of classes in {name} is too large to be one.</source>
        <translation>Die Liste der Klassen in {name} ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>There are no pictures in {title}. Choose another file.</source>
        <translation>In {title} sind keine Bilder. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is a project about something else than pictures ({kind}); choose one about pictures.</source>
        <translation>{name} ist ein Projekt über etwas anderes als Bilder ({kind}); wähle eins über Bilder.</translation>
    </message>
    <message>
        <source>{folder} is no project.</source>
        <translation>{folder} ist kein Projekt.</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Gib der Klasse einen Namen.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Gib dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters; choose a shorter one.</source>
        <translation>Ein Name hat höchstens {most} Buchstaben; wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>{root} has more than {max_files} pictures; divide it.</source>
        <translation>{root} hat mehr als {max_files} Bilder; teile es auf.</translation>
    </message>
    <message>
        <source>The bin of the project is full; close the project, which empties it.</source>
        <translation>Der Papierkorb des Projekts ist voll; schließ das Projekt, das leert ihn.</translation>
    </message>
    <message>
        <source>This project was opened to be looked at; open it anew to change it.</source>
        <translation>Dieses Projekt wurde nur zum Ansehen geöffnet; öffne es neu, um es zu ändern.</translation>
    </message>
    <message>
        <source>This project is open {where}. Close it there to change it here.</source>
        <translation>Dieses Projekt ist {where} geöffnet. Schließ es dort, um es hier zu ändern.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. To change this project, copy its folder to a place of your own, and open it there.</source>
        <translation>In {folder} kann nichts geschrieben werden. Um dieses Projekt zu ändern, kopiere seinen Ordner an einen eigenen Ort, und öffne ihn dort.</translation>
    </message>
    <message>
        <source>on another computer, {computer}</source>
        <translation>auf einem anderen Computer, {computer},</translation>
    </message>
    <message>
        <source>in this program already</source>
        <translation>in diesem Programm schon</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>in einem anderen Fenster</translation>
    </message>
    <message>
        <source>{folder} already holds something; choose a new or empty folder.</source>
        <translation>In {folder} ist schon etwas; wähle einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>This project is closed; open it again to change it.</source>
        <translation>Dieses Projekt ist geschlossen; öffne es wieder, um es zu ändern.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. It may have been moved or renamed.</source>
        <translation>Es gibt keinen Ordner {folder}. Vielleicht wurde er verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>{error} The classes were made anew from its folders.</source>
        <translation>{error} Die Klassen wurden aus seinen Ordnern neu gemacht.</translation>
    </message>
    <message>
        <source>{where} is no project. Choose a folder with a folder of pictures for each class.</source>
        <translation>{where} ist kein Projekt. Wähle einen Ordner, in dem für jede Klasse ein Ordner mit Bildern ist.</translation>
    </message>
    <message>
        <source>The program failed ({name}: {error}).</source>
        <translation>Das Programm ist gescheitert ({name}: {error}).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{model} could not be loaded</source>
        <translation>{model} konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>{model} is not ready; wait until it is loaded.</source>
        <translation>{model} ist nicht bereit; warte, bis es geladen ist.</translation>
    </message>
    <message>
        <source>The picture could not be recognised</source>
        <translation>Das Bild konnte nicht erkannt werden</translation>
    </message>
    <message>
        <source>The folder could not be recognised further</source>
        <translation>Der Ordner konnte nicht weiter erkannt werden</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; delete its folder to start the run again.</source>
        <translation>Der Zwischenstand {path} ist beschädigt; lösch seinen Ordner, um den Lauf neu zu beginnen.</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved ({error}); make room and resume.</source>
        <translation>Der Zwischenstand {path} konnte nicht gespeichert werden ({error}); mach Platz, dann mach weiter.</translation>
    </message>
    <message>
        <source>What the network gets to see is not known; set input.</source>
        <translation>Was das Netz zu sehen bekommt, ist nicht bekannt; setze input.</translation>
    </message>
    <message>
        <source>The recipe {path} cannot be read: {error}.</source>
        <translation>Das Rezept {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>In {where}, {key} is not right: {what}.</source>
        <translation>In {where} stimmt {key} nicht: {what}.</translation>
    </message>
    <message>
        <source>In {where}, {what}.</source>
        <translation>In {where}: {what}.</translation>
    </message>
    <message>
        <source>There is no recipe {name_or_path}; give the path of a .toml file, or one of: {names}.</source>
        <translation>Es gibt kein Rezept {name_or_path}; gib den Pfad einer .toml-Datei an, oder eins von diesen: {names}.</translation>
    </message>
    <message>
        <source>{override!r} does not change a setting; write it as key=value.</source>
        <translation>{override!r} ändert keine Einstellung; schreib es als key=value.</translation>
    </message>
    <message>
        <source>{override!r}: {table} has no settings of its own.</source>
        <translation>{override!r}: {table} hat keine eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>In {where} there is no setting {prefix}{key}; did you mean {prefix}{nearest}?</source>
        <translation>In {where} gibt es keine Einstellung {prefix}{key}; meinst du {prefix}{nearest}?</translation>
    </message>
    <message>
        <source>{names} do not have the same classes; train on them one by one.</source>
        <translation>{names} haben nicht dieselben Klassen; trainiere sie einzeln.</translation>
    </message>
    <message>
        <source>repeats names {unknown}, which is not among the data.</source>
        <translation>repeats nennt {unknown}, das nicht unter den Daten ist.</translation>
    </message>
    <message>
        <source>batch_size is {batch_size}, but an epoch has only {examples} examples; lower it.</source>
        <translation>batch_size ist {batch_size}, aber eine Epoche hat nur {examples} Beispiele; stell es kleiner.</translation>
    </message>
    <message>
        <source>Not one picture of {label} in {name} can be read. Put good ones there, or remove the class; `datasets info --check` names each file and what is wrong with it.</source>
        <translation>Kein einziges Bild von {label} in {name} ist lesbar. Leg gute dorthin, oder entferne die Klasse; `datasets info --check` nennt jede Datei und was daran falsch ist.</translation>
    </message>
    <message>
        <source>One held-out picture is</source>
        <translation>Ein zurückgehaltenes Bild ist</translation>
    </message>
    <message>
        <source>{twice} held-out pictures are</source>
        <translation>{twice} zurückgehaltene Bilder sind</translation>
    </message>
    <message>
        <source>{pictures} in the training data as well, so that results look better than they are; remove copies.</source>
        <translation>{pictures} auch in den Trainingsdaten, darum sehen die Ergebnisse besser aus, als sie sind; entferne Kopien.</translation>
    </message>
    <message>
        <source>One file is</source>
        <translation>Eine Datei ist</translation>
    </message>
    <message>
        <source>{count} files are</source>
        <translation>{count} Dateien sind</translation>
    </message>
    <message>
        <source> And {count} more.</source>
        <translation> Und {count} weitere.</translation>
    </message>
    <message>
        <source>{files} left out: {reasons}{more}</source>
        <translation>{files} weggelassen: {reasons}{more}</translation>
    </message>
    <message>
        <source>{count} {kind} examples of {title}</source>
        <translation>{count} {kind}-Beispiele von {title}</translation>
    </message>
    <message>
        <source>{name} has no package that could be changed; name a model of your own.</source>
        <translation>{name} hat kein Paket, das geändert werden könnte; nenne ein eigenes Modell.</translation>
    </message>
    <message>
        <source>{name} was not trained on {names}; name its own data.</source>
        <translation>{name} wurde nicht mit {names} trainiert; nenne seine eigenen Daten.</translation>
    </message>
    <message>
        <source>Too few pictures were held out when {name} was trained; train it again with more.</source>
        <translation>Als {name} trainiert wurde, wurden zu wenige Bilder zurückgehalten; trainiere es noch einmal mit mehr.</translation>
    </message>
    <message>
        <source>The features could not be written to {folder} ({strerror}); make room and resume.</source>
        <translation>Die Merkmale konnten nicht in {folder} geschrieben werden ({strerror}); mach Platz, dann mach weiter.</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Die Bilder werden angesehen</translation>
    </message>
    <message>
        <source>The frozen layers have looked at {done} of {total} pictures.</source>
        <translation>Die eingefrorenen Schichten haben {done} von {total} Bildern angesehen.</translation>
    </message>
    <message>
        <source>Some weights are too large to be kept as f16; set storage to f32 and resume.</source>
        <translation>Manche Gewichte sind zu groß, um als f16 gespeichert zu werden; stell storage auf f32 und mach weiter.</translation>
    </message>
    <message>
        <source>The pictures or classes of {names} are not those that the run began with. Put them back as they were, or start a new run with them as they are.</source>
        <translation>Die Bilder oder Klassen von {names} sind nicht die, mit denen der Lauf begann. Leg sie zurück, wie sie waren, oder starte mit ihnen, wie sie sind, einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the run&apos;s config ({reason}); start the run again.</source>
        <translation>Der Zwischenstand passt nicht zur Einstellung des Laufs ({reason}); starte den Lauf neu.</translation>
    </message>
    <message>
        <source>{filename} cannot be read or written ({strerror}).</source>
        <translation>{filename} kann nicht gelesen oder geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>Perhaps the disk is full. {settle}</source>
        <translation>Vielleicht ist der Datenträger voll. {settle}</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>The memory is too small for such batches; training goes on with batches of {size}.</source>
        <translation>Der Speicher ist für solche Stapel zu klein; das Training geht mit Stapeln von {size} weiter.</translation>
    </message>
    <message>
        <source>No epoch since epoch {best_epoch} was better, so training ends early.</source>
        <translation>Keine Epoche seit Epoche {best_epoch} war besser, darum endet das Training früher.</translation>
    </message>
    <message>
        <source>The loss is no longer a number after {steps} steps: the steps are too large.</source>
        <translation>Der Verlust ist nach {steps} Schritten keine Zahl mehr: Die Schritte sind zu groß.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate, such as {rate:g}.</source>
        <translation>Fang mit einer kleineren Lernrate neu an, zum Beispiel {rate:g}.</translation>
    </message>
    <message>
        <source>When that is settled, resume the run or start it again.</source>
        <translation>Wenn das geklärt ist, mach mit dem Lauf weiter oder starte ihn neu.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. What is finished is kept; resume the run, or try other settings.</source>
        <translation>Das ist ein Fehler im Programm. Was fertig ist, bleibt; mach mit dem Lauf weiter, oder probiere andere Einstellungen.</translation>
    </message>
    <message>
        <source>Choose a smaller network, or smaller pictures (input), and start again.</source>
        <translation>Wähle ein kleineres Netz oder kleinere Bilder (Eingabe), und fang neu an.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {size}, and smaller ones teach nothing.</source>
        <translation>Der Speicher reicht nicht für Stapel von {size}, und mit kleineren lernt es nichts.</translation>
    </message>
    <message>
        <source>pretrained </source>
        <translation>vortrainiertes </translation>
    </message>
    <message>
        <source>There is no {kind}network named {name}; did you mean {near}?</source>
        <translation>Es gibt kein {kind}Netz namens {name}; meinst du {near}?</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process; wait until it ends, or stop it.</source>
        <translation>{folder} wird von einem anderen Prozess trainiert; warte, bis er fertig ist, oder halte ihn an.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({strerror}); make room, or copy it.</source>
        <translation>In {folder} kann nichts geschrieben werden ({strerror}); mach Platz, oder kopiere es.</translation>
    </message>
    <message>
        <source>Training could not be started in {folder} ({strerror}).</source>
        <translation>In {folder} konnte kein Training beginnen ({strerror}).</translation>
    </message>
    <message>
        <source>Make room there, or copy the folder, and resume the run.</source>
        <translation>Schaffe dort Platz oder kopiere den Ordner, und mach mit dem Lauf weiter.</translation>
    </message>
    <message>
        <source>Training could not be started (exit status {returncode}).</source>
        <translation>Das Training konnte nicht gestartet werden (Endstatus {returncode}).</translation>
    </message>
    <message>
        <source>{folder} says why.</source>
        <translation>{folder} sagt, warum.</translation>
    </message>
    <message>
        <source>The loss falls at no learning rate; look at the data, or choose another network.</source>
        <translation>Der Verlust sinkt bei keiner Lernrate; sieh dir die Daten an, oder wähle ein anderes Netz.</translation>
    </message>
    <message>
        <source>This recipe is for {task}, and this data is for {other}.</source>
        <translation>Dieses Rezept ist für {task}, und diese Daten sind für {other}.</translation>
    </message>
    <message>
        <source>This recipe is made for handwriting in small pictures, and this data has photos.</source>
        <translation>Dieses Rezept ist für Handschrift in kleinen Bildern gemacht, und diese Daten haben Fotos.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>graue</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>farbige</translation>
    </message>
    <message>
        <source>The network {model} takes {kind} pictures of {width} × {height} pixels only; choose another network.</source>
        <translation>Das Netz {model} nimmt nur {kind} Bilder mit {width} × {height} Pixeln; wähle ein anderes Netz.</translation>
    </message>
    <message>
        <source>The network {model} takes pictures of at least {least} × {least} pixels; choose another network.</source>
        <translation>Das Netz {model} nimmt Bilder mit mindestens {least} × {least} Pixeln; wähle ein anderes Netz.</translation>
    </message>
    <message>
        <source>The batch size is {size}, but there are only {examples} pictures for training; choose a smaller one.</source>
        <translation>Die Stapelgröße ist {size}, aber es gibt nur {examples} Bilder zum Trainieren; wähle eine kleinere.</translation>
    </message>
    <message>
        <source>{folder} already holds something; resume the run there, or name another folder.</source>
        <translation>In {folder} ist schon etwas; mach dort mit dem Lauf weiter, oder nenne einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No run can be kept in {where} ({strerror}); name another folder.</source>
        <translation>In {where} kann kein Lauf aufbewahrt werden ({strerror}); nenne einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no run in {folder}: {name} cannot be read ({error}).</source>
        <translation>In {folder} ist kein Lauf: {name} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>There is already a run or a model named {name}; choose another name.</source>
        <translation>Es gibt schon einen Lauf oder ein Modell namens {name}; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{folder} cannot be changed ({error}); make room, or copy it.</source>
        <translation>{folder} kann nicht geändert werden ({error}); mach Platz, oder kopiere es.</translation>
    </message>
    <message>
        <source>{parent} is full of runs; move some away.</source>
        <translation>{parent} ist voller Läufe; verschieb einige.</translation>
    </message>
    <message>
        <source>{epoch} of {epochs} epochs are done and kept; resume it to go on from there.</source>
        <translation>{epoch} von {epochs} Epochen sind fertig und bleiben; von dort kann es weitergehen.</translation>
    </message>
    <message>
        <source>It waits for the runs before it.</source>
        <translation>Er wartet auf die Läufe vor ihm.</translation>
    </message>
    <message>
        <source>It is learning; {epoch} of {epochs} epochs are done.</source>
        <translation>Er lernt; {epoch} von {epochs} Epochen sind fertig.</translation>
    </message>
    <message>
        <source>It is getting ready.</source>
        <translation>Er macht sich bereit.</translation>
    </message>
    <message>
        <source>It is finished, and its model can be used.</source>
        <translation>Er ist fertig, und sein Modell kann benutzt werden.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Er wurde angehalten.</translation>
    </message>
    <message>
        <source>It has not begun; resume it to start it.</source>
        <translation>Er hat noch nicht begonnen; mit Weitermachen startet er.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Er ist gescheitert.</translation>
    </message>
    <message>
        <source>The disk is full: make room.</source>
        <translation>Der Datenträger ist voll: Mach Platz.</translation>
    </message>
    <message>
        <source>It ended without a word, as when the power fails.</source>
        <translation>Er endete ohne ein Wort, wie wenn der Strom ausfällt.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>Das Training wurde angehalten.</translation>
    </message>
    <message>
        <source>A run of before is still training, so that the work of before is still here. Stop it first.</source>
        <translation>Ein früherer Lauf trainiert noch, darum ist die frühere Arbeit noch da. Halte ihn zuerst an.</translation>
    </message>
    <message>
        <source>The work of before could not be put away ({strerror}); tell whoever looks after this computer.</source>
        <translation>Die frühere Arbeit konnte nicht weggeräumt werden ({strerror}); sag es dem, der sich um diesen Computer kümmert.</translation>
    </message>
    <message>
        <source>Nothing that you make here can be kept: the folder “{home}” cannot be written to. Is it write-protected?</source>
        <translation>Nichts, was du hier machst, kann aufgehoben werden: In den Ordner „{home}“ kann nicht geschrieben werden. Ist er schreibgeschützt?</translation>
    </message>
    <message>
        <source>You already have another model named {name}. Rename one of the two first.</source>
        <translation>Du hast schon ein anderes Modell namens {name}. Benenne zuerst eins von beiden um.</translation>
    </message>
    <message>
        <source>The table of results</source>
        <translation>Die Tabelle der Ergebnisse</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>das System nannte keinen Grund</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{path}” ({reason}); choose another place.</source>
        <translation>{what} kann nicht als „{path}“ gespeichert werden ({reason}); wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be {value!r}: {sentence}</source>
        <translation>Die Einstellung „{name}“ kann nicht {value!r} sein: {sentence}</translation>
    </message>
    <message>
        <source>Your settings in “{path}” cannot be read ({strerror}); using defaults.</source>
        <translation>Deine Einstellungen in „{path}“ können nicht gelesen werden ({strerror}); es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings cannot be saved as “{path}” ({reason}). Is the disk full?</source>
        <translation>Die Einstellungen können nicht als „{path}“ gespeichert werden ({reason}). Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Some settings made no sense and are back at their defaults: {names}.</source>
        <translation>Manche Einstellungen ergaben keinen Sinn und sind wieder wie üblich: {names}.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” are damaged and cannot be moved; using defaults.</source>
        <translation>Deine Einstellungen in „{path}“ sind beschädigt und können nicht verschoben werden; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>Your settings were damaged. They are kept as “{aside}”, and the program starts with its defaults.</source>
        <translation>Deine Einstellungen waren beschädigt. Sie sind als „{aside}“ aufgehoben, und das Programm beginnt mit den üblichen.</translation>
    </message>
    <message>
        <source>The snapshot</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A part of the program could not be started ({strerror}).</source>
        <translation>Ein Teil des Programms konnte nicht gestartet werden ({strerror}).</translation>
    </message>
    <message>
        <source>Something unexpected happened (exit status {status}); try it again.</source>
        <translation>Etwas Unerwartetes ist passiert (Endstatus {status}); versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>A run needs a name; type at least one letter.</source>
        <translation>Ein Lauf braucht einen Namen; gib mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was put; look for it in the system&apos;s bin.</source>
        <translation>„{name}“ ist nicht mehr da, wo es hingelegt wurde; suche es im Papierkorb des Systems.</translation>
    </message>
    <message>
        <source>There is something else in {folder} by now; move it away first.</source>
        <translation>In {folder} ist inzwischen etwas anderes; räume es zuerst weg.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched from the bin ({strerror}); look for it there.</source>
        <translation>„{name}“ konnte nicht aus dem Papierkorb geholt werden ({strerror}); suche es dort.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved to the bin; delete the folder {folder} yourself.</source>
        <translation>„{name}“ lässt sich nicht in den Papierkorb legen; lösche den Ordner {folder} selbst.</translation>
    </message>
    <message>
        <source>The events of the run in {folder} cannot be read ({strerror}); check the disk it is on.</source>
        <translation>Die Ereignisse des Laufs in {folder} lassen sich nicht lesen ({strerror}); prüfe den Datenträger, auf dem er liegt.</translation>
    </message>
</context>
<context>
    <name>AboutLearning</name>
    <message>
        <source>How it learns</source>
        <translation>So lernt es</translation>
    </message>
    <message>
        <source>Training begins with the network {name}, which has seen many pictures before.</source>
        <translation>Das Training beginnt mit dem Netz {name}, das schon viele Bilder gesehen hat.</translation>
    </message>
    <message>
        <source>Each time you hold the button is one take. The pictures of a take look much alike. So whole takes are held out of training, and the network is measured on them (validation): with pictures from the same take it would only seem to be good.</source>
        <translation>Jedes Mal, wenn du den Knopf hältst, entsteht eine Aufnahme. Die Bilder einer Aufnahme sehen sich sehr ähnlich. Darum werden ganze Aufnahmen beim Training zurückgehalten, und an ihnen wird das Netz gemessen (Validierung): Mit Bildern aus derselben Aufnahme würde es nur so aussehen, als wäre es gut.</translation>
    </message>
    <message>
        <source>Take each thing at least twice: from another side, in other light, in front of another wall.</source>
        <translation>Nimm jedes Ding mindestens zweimal auf: von einer anderen Seite, in anderem Licht, vor einer anderen Wand.</translation>
    </message>
    <message>
        <source>All recipes and settings…</source>
        <translation>Alle Rezepte und Einstellungen…</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>What computes (engine), and on which part of this computer (device)</source>
        <translation>Was rechnet (Engine), und auf welchem Teil dieses Computers (Gerät)</translation>
    </message>
    <message>
        <source>Pictures shown (frames)</source>
        <translation>Gezeigte Bilder (Frames)</translation>
    </message>
    <message>
        <source>How many pictures of the camera or clip are painted</source>
        <translation>Wie viele Bilder der Kamera oder des Clips gezeichnet werden</translation>
    </message>
    <message>
        <source>Pictures recognised</source>
        <translation>Erkannte Bilder</translation>
    </message>
    <message>
        <source>Where the network is slower, it always takes the newest picture</source>
        <translation>Wo das Netz langsamer ist, nimmt es immer das neueste Bild</translation>
    </message>
    <message>
        <source>From picture to bars (latency)</source>
        <translation>Vom Bild zu den Balken (Latenz)</translation>
    </message>
    <message>
        <source>How far the bars are behind the picture</source>
        <translation>Wie weit die Balken dem Bild hinterher sind</translation>
    </message>
    <message>
        <source>Reading the file (decode)</source>
        <translation>Datei lesen (Dekodieren)</translation>
    </message>
    <message>
        <source>Opening the file and turning it into pixels</source>
        <translation>Die Datei öffnen und in Bildpunkte verwandeln</translation>
    </message>
    <message>
        <source>Fitting it (preprocess)</source>
        <translation>Anpassen (Vorverarbeitung)</translation>
    </message>
    <message>
        <source>Cutting and resizing it to what the network takes</source>
        <translation>So zuschneiden und verkleinern, wie das Netz es braucht</translation>
    </message>
    <message>
        <source>The network (forward pass)</source>
        <translation>Das Netz (Vorwärtsschritt)</translation>
    </message>
    <message>
        <source>Running the picture through the neural network</source>
        <translation>Das Bild durch das neuronale Netz schicken</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The new model</source>
        <translation>Das neue Modell</translation>
    </message>
    <message>
        <source>The model before</source>
        <translation>Das Modell davor</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>Mit vorher vergleichen</translation>
    </message>
    <message>
        <source>Show what the model before makes of the same picture</source>
        <translation>Zeigen, was das Modell davor im selben Bild sieht</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Etwas Unerwartetes ist passiert: {error}.</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Classes and how many pictures each has</source>
        <translation>Klassen und wie viele Bilder jede hat</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} Bilder zum Lernen</translation>
    </message>
    <message>
        <source>{count} to check with</source>
        <translation>{count} zum Prüfen</translation>
    </message>
    <message>
        <source>{count} to test with</source>
        <translation>{count} zum Testen</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}: {counts}</translation>
    </message>
</context>
<context>
    <name>ClassBarsArea</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+A)</source>
        <translation>Klasse hinzufügen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Change this class</source>
        <translation>Diese Klasse ändern</translation>
    </message>
    <message>
        <source>The kinds of things that the network shall tell apart.</source>
        <translation>Die Arten von Dingen, die das Netz unterscheiden soll.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <source>Class “{name}” is deleted.</source>
        <translation>Die Klasse „{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Use it when training</source>
        <translation>Beim Training verwenden</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Schwarz oder Weiß</translation>
    </message>
    <message>
        <source>“{other}” is part of “{name}” now.</source>
        <translation>„{other}“ gehört jetzt zu „{name}“.</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste copied pictures or files (Ctrl+V)</source>
        <translation>Kopierte Bilder oder Dateien einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>{taken} taken, {rate} a second</source>
        <translation>{taken} aufgenommen, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>{words}; {skipped} left out, nearly the same as one before</source>
        <translation>{words}; {skipped} weggelassen, fast gleich wie eins davor</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Keep the drawing</source>
        <translation>Zeichnung behalten</translation>
    </message>
    <message>
        <source>Keep the drawing as a picture of the class ({key})</source>
        <translation>Die Zeichnung als Bild der Klasse behalten ({key})</translation>
    </message>
    <message>
        <source>Let go to stop</source>
        <translation>Zum Beenden loslassen</translation>
    </message>
    <message>
        <source>Hold to take pictures</source>
        <translation>Zum Aufnehmen gedrückt halten</translation>
    </message>
    <message>
        <source>Hold it with the mouse, or hold the Space key down</source>
        <translation>Mit der Maus gedrückt halten, oder die Leertaste gedrückt halten</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>Bilder von „{name}“</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>Reset to the recipe</source>
        <translation>Auf das Rezept zurücksetzen</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What matters most of how the network learns</source>
        <translation>Was beim Lernen am wichtigsten ist</translation>
    </message>
    <message>
        <source>Changed from the recipe.</source>
        <translation>Anders als im Rezept.</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>This is no folder and no zip. Drop one that is on this computer.</source>
        <translation>Das ist weder ein Ordner noch ein Zip. Zieh etwas hierher, das auf diesem Computer liegt.</translation>
    </message>
</context>
<context>
    <name>DatasetPicker</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The pictures to learn from, each with the name of its class</source>
        <translation>Die Bilder, aus denen gelernt wird, jedes mit dem Namen seiner Klasse</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>Zip…</translation>
    </message>
    <message>
        <source>Open a folder with a folder of pictures for each class</source>
        <translation>Einen Ordner öffnen, in dem es für jede Klasse einen Ordner mit Bildern gibt</translation>
    </message>
    <message>
        <source>Open a zip with a folder of pictures for each class</source>
        <translation>Ein Zip öffnen, in dem es für jede Klasse einen Ordner mit Bildern gibt</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alle…</translation>
    </message>
    <message>
        <source>Show all data sets</source>
        <translation>Alle Datensätze zeigen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Zip files ({kinds})</source>
        <translation>Zip-Dateien ({kinds})</translation>
    </message>
    <message>
        <source>Open a zip of pictures</source>
        <translation>Zip mit Bildern öffnen</translation>
    </message>
    <message>
        <source>One folder of pictures for each class ({key})</source>
        <translation>Ein Ordner mit Bildern für jede Klasse ({key})</translation>
    </message>
</context>
<context>
    <name>DatasetShelf</name>
    <message>
        <source>Or begin with one of these:</source>
        <translation>Oder beginne mit einem von diesen:</translation>
    </message>
    <message>
        <source>Teach a network to tell things apart</source>
        <translation>Bring einem Netz bei, Dinge zu unterscheiden</translation>
    </message>
    <message>
        <source>Drop a folder or a zip here. It has one folder of pictures for each kind of thing (class).</source>
        <translation>Zieh einen Ordner oder ein Zip hierher. Darin ist für jede Art von Ding (Klasse) ein Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a zip…</source>
        <translation>Zip öffnen…</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>schon benutzt</translation>
    </message>
    <message>
        <source>Looking for data sets…</source>
        <translation>Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>Try it with {title}</source>
        <translation>Mit {title} probieren</translation>
    </message>
    <message>
        <source>Fetch {title} and try it ({size})</source>
        <translation>{title} holen und damit probieren ({size})</translation>
    </message>
    <message>
        <source>Fetch {title} and try it</source>
        <translation>{title} holen und damit probieren</translation>
    </message>
</context>
<context>
    <name>DatasetSummary</name>
    <message>
        <source>Balance them</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more, so that they are learned as well</source>
        <translation>Fehler bei seltenen Klassen zählen mehr, damit sie genauso gut gelernt werden</translation>
    </message>
    <message>
        <source>Looking through the data set…</source>
        <translation>Der Datensatz wird durchgesehen…</translation>
    </message>
    <message>
        <source>Broken files</source>
        <translation>Kaputte Dateien</translation>
    </message>
</context>
<context>
    <name>DatasetTraining</name>
    <message>
        <source>This data cannot be learned from yet. What is wrong stands over the examples.</source>
        <translation>Aus diesen Daten kann noch nicht gelernt werden. Was fehlt, steht über den Beispielen.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Gib dem Modell einen Namen.</translation>
    </message>
    <message>
        <source>Making examples…</source>
        <translation>Beispiele werden gemacht…</translation>
    </message>
    <message>
        <source>The name is taken; the model will be called {name}.</source>
        <translation>Der Name ist vergeben; das Modell wird {name} heißen.</translation>
    </message>
    <message>
        <source>The network&apos;s learned weights ({size}) are fetched first.</source>
        <translation>Zuerst werden die gelernten Gewichte des Netzes geholt ({size}).</translation>
    </message>
    <message>
        <source>Those of {name} are here already.</source>
        <translation>Die von {name} sind schon da.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>Andere Beispiele</translation>
    </message>
    <message>
        <source>Examples as the network sees them</source>
        <translation>Beispiele, wie das Netz sie sieht</translation>
    </message>
    <message>
        <source>Every time a picture is shown to the network it is varied a little by chance (augmentation).</source>
        <translation>Jedes Mal, wenn das Netz ein Bild sieht, wird es zufällig ein wenig verändert (Augmentierung).</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>The kinds of things that the network learns to tell apart</source>
        <translation>Die Arten von Dingen, die das Netz zu unterscheiden lernt</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences of the runs</source>
        <translation>Unterschiede der Läufe</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>beste Genauigkeit beim Prüfen (Validierung)</translation>
    </message>
    <message>
        <source>accuracy on the test data</source>
        <translation>Genauigkeit auf den Testdaten</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>DigitAnswer</name>
    <message>
        <source>Show me one</source>
        <translation>Zeig mir eine</translation>
    </message>
    <message>
        <source>Draws a digit for you, stroke by stroke</source>
        <translation>Zeichnet dir eine Ziffer vor, Strich für Strich</translation>
    </message>
    <message>
        <source>Draw a digit, or let the program draw.</source>
        <translation>Zeichne eine Ziffer, oder lass das Programm zeichnen.</translation>
    </message>
    <message>
        <source>Draw one of these: {names}</source>
        <translation>Zeichne eins davon: {names}</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>{0} sicher</translation>
    </message>
    <message>
        <source>Not sure. Perhaps {0}, or {1}</source>
        <translation>Nicht sicher. Vielleicht {0}, oder {1}</translation>
    </message>
    <message>
        <source>The network reads {0}</source>
        <translation>Das Netz liest {0}</translation>
    </message>
    <message>
        <source>The network reads {0}, most likely</source>
        <translation>Das Netz liest {0}, höchstwahrscheinlich</translation>
    </message>
    <message>
        <source>The network sees: {0}</source>
        <translation>Das Netz sieht: {0}</translation>
    </message>
    <message>
        <source>The network sees, most likely: {0}</source>
        <translation>Das Netz sieht höchstwahrscheinlich: {0}</translation>
    </message>
    <message>
        <source>The network wavers between {0} and {1}</source>
        <translation>Das Netz schwankt zwischen {0} und {1}</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Draw a digit from 0 to 9 here</source>
        <translation>Zeichne hier eine Ziffer von 0 bis 9</translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation>Zeichenfläche für Ziffern</translation>
    </message>
    <message>
        <source>Paper to draw a digit on. The arrow keys move the pen, and Space puts it down and lifts it.</source>
        <translation>Papier, um eine Ziffer zu zeichnen. Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>Space puts the pen down, and lifts it again.</source>
        <translation>Die Leertaste setzt den Stift auf und hebt ihn wieder ab.</translation>
    </message>
</context>
<context>
    <name>DisplayButton</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Light or dark, and large text for a projector</source>
        <translation>Hell oder dunkel, und große Schrift für einen Beamer</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Large text for a projector</source>
        <translation>Große Schrift für einen Beamer</translation>
    </message>
    <message>
        <source>The text is larger when Sightglass starts the next time.</source>
        <translation>Die Schrift ist größer, wenn Sightglass das nächste Mal startet.</translation>
    </message>
    <message>
        <source>The text has its usual size when Sightglass starts the next time.</source>
        <translation>Die Schrift hat ihre übliche Größe, wenn Sightglass das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>DrawModel</name>
    <message>
        <source>Model that reads the drawing</source>
        <translation>Modell, das die Zeichnung liest</translation>
    </message>
    <message>
        <source>Model (neural network)</source>
        <translation>Modell (neuronales Netz)</translation>
    </message>
    <message>
        <source>What looks at the drawing and names it</source>
        <translation>Was die Zeichnung ansieht und sie benennt</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>How sure it is (probability)</source>
        <translation>Wie sicher es ist (Wahrscheinlichkeit)</translation>
    </message>
    <message>
        <source>The network gives each class a part of 100 %. The larger the part, the surer it is.</source>
        <translation>Das Netz gibt jeder Klasse einen Teil von 100 %. Je größer der Teil, desto sicherer ist es.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9 here</source>
        <translation>Zeichne hier eine Ziffer von 0 bis 9</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Zeichne hier</translation>
    </message>
    <message>
        <source>Your drawing as 28&#xa0;×&#xa0;28 dots: white on black, always the same size, moved to the middle.</source>
        <translation>Deine Zeichnung mit 28&#xa0;×&#xa0;28 Punkten: weiß auf schwarz, immer gleich groß, in die Mitte geschoben.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>The network is getting ready. Your drawing is read as soon as it is.</source>
        <translation>Das Netz macht sich bereit. Danach wird deine Zeichnung sofort gelesen.</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Strichbreite</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>{0} pixels wide</source>
        <translation>{0} Pixel breit</translation>
    </message>
</context>
<context>
    <name>DrawingStage</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a picture of “{name}” here, and press Enter to keep it</source>
        <translation>Zeichne hier ein Bild von „{name}“, und drück die Eingabetaste, um es zu behalten</translation>
    </message>
    <message>
        <source>Add a class first, then draw pictures of it here</source>
        <translation>Füge zuerst eine Klasse hinzu, dann zeichne hier Bilder davon</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to open it here</source>
        <translation>Loslassen, um es hier zu öffnen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See what a neural network makes of a picture</source>
        <translation>Sieh, was ein neuronales Netz in einem Bild erkennt</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here, or paste a copied picture with Ctrl+V.</source>
        <translation>Zieh Bilder oder einen Ordner hierher, oder füge ein kopiertes Bild mit Strg+V ein.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Bilder öffnen…</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Oder probiere eins von diesen:</translation>
    </message>
    <message>
        <source>Bring back what was closed ({count})</source>
        <translation>Geschlossenes zurückholen ({count})</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Training
Verlust</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Validierung
Verlust</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Training
Genauigkeit</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Validierung
Genauigkeit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>{epoch} ★ best</source>
        <translation>{epoch} ★ beste</translation>
    </message>
</context>
<context>
    <name>ExampleGrid</name>
    <message>
        <source>Pictures of the class</source>
        <translation>Bilder der Klasse</translation>
    </message>
</context>
<context>
    <name>ExampleModel</name>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
</context>
<context>
    <name>ExamplesSheet</name>
    <message>
        <source>Examples, varied as in training</source>
        <translation>Beispiele, verändert wie im Training</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>A run goes on</source>
        <translation>Ein Lauf ist noch nicht fertig</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <translation>„{name}“ wird noch trainiert.</translation>
    </message>
    <message>
        <source>{count} runs are still to be trained.</source>
        <translation>{count} Läufe sind noch zu trainieren.</translation>
    </message>
    <message>
        <source>It can go on in the background. When you open Sightglass again, you see how far it is.</source>
        <translation>Das kann im Hintergrund weitergehen. Wenn du Sightglass wieder öffnest, siehst du, wie weit es ist.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Training is being stopped; then the window closes.</source>
        <translation>Das Training wird angehalten; dann schließt sich das Fenster.</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel recognising all pictures</source>
        <translation>Das Erkennen aller Bilder abbrechen</translation>
    </message>
    <message>
        <source>Save results as CSV…</source>
        <translation>Ergebnisse als CSV speichern…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, one line for each picture (Ctrl+S)</source>
        <translation>Eine Tabelle für die Tabellenkalkulation, eine Zeile für jedes Bild (Strg+S)</translation>
    </message>
    <message>
        <source>Pictures recognised</source>
        <translation>Erkannte Bilder</translation>
    </message>
    <message>
        <source>Recognise all {count} pictures</source>
        <translation>Alle {count} Bilder erkennen</translation>
    </message>
    <message>
        <source>Recognise the rest ({count})</source>
        <translation>Die übrigen erkennen ({count})</translation>
    </message>
    <message>
        <source>Recognised: {done} of {count}.</source>
        <translation>Erkannt: {done} von {count}.</translation>
    </message>
    <message>
        <source>Cannot be read: {count}.</source>
        <translation>Nicht lesbar: {count}.</translation>
    </message>
    <message>
        <source>Looking for pictures: {count} so far</source>
        <translation>Bilder werden gesucht: bisher {count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {minutes} min left</source>
        <translation>{done} von {total}, noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>{done} of {total}, about {seconds} s left</source>
        <translation>{done} von {total}, noch etwa {seconds} s</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image view</source>
        <translation>Bildansicht</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Sightglass speaks English when it starts the next time.</source>
        <translation>Ab dem nächsten Start spricht Sightglass Deutsch.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of Sightglass</source>
        <translation>Die Sprache von Sightglass</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Sightglass speaks the language of this computer when it starts the next time.</source>
        <translation>Ab dem nächsten Start spricht Sightglass die Sprache dieses Computers.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Keep this picture among the open ones (Enter)</source>
        <translation>Dieses Bild zu den offenen legen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save this picture with its answer as files (Ctrl+S)</source>
        <translation>Dieses Bild und die Antwort dazu als Dateien speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Close the live picture</source>
        <translation>Das Livebild schließen</translation>
    </message>
    <message>
        <source>Close the live picture (Esc)</source>
        <translation>Das Livebild schließen (Esc)</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Stelle im Clip</translation>
    </message>
    <message>
        <source>Snapshot ({count})</source>
        <translation>Foto ({count})</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} von {length}</translation>
    </message>
</context>
<context>
    <name>LiveInvitation</name>
    <message>
        <source>Show the computer what it shall learn</source>
        <translation>Zeig dem Computer, was er lernen soll</translation>
    </message>
    <message>
        <source>Open the camera and hold something up to it. Drawings, files and folders do as well.</source>
        <translation>Öffne die Kamera und halte etwas davor. Zeichnungen, Dateien und Ordner gehen auch.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Kamera öffnen</translation>
    </message>
    <message>
        <source>Play the demonstration clip</source>
        <translation>Beispielclip abspielen</translation>
    </message>
</context>
<context>
    <name>LivePane</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>Foto {number}</translation>
    </message>
</context>
<context>
    <name>LivePicker</name>
    <message>
        <source>Camera, clip or screen</source>
        <translation>Kamera, Clip oder Bildschirm</translation>
    </message>
    <message>
        <source>Choose a camera or a clip</source>
        <translation>Kamera oder Clip wählen</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>Videodatei öffnen</translation>
    </message>
    <message>
        <source>Size of the camera&apos;s picture</source>
        <translation>Größe des Kamerabildes</translation>
    </message>
    <message>
        <source>Exchange left and right, in what is shown and in what is recognised</source>
        <translation>Links und rechts vertauschen, in der Anzeige und beim Erkennen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Demonstration clip</source>
        <translation>Beispielclip</translation>
    </message>
    <message>
        <source>Window: {name}</source>
        <translation>Fenster: {name}</translation>
    </message>
    <message>
        <source>Size: as suits</source>
        <translation>Größe: automatisch</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>Videos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the demonstration clip</source>
        <translation>Beispielclip zeigen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Beibringen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>{page} ({count})</source>
        <translation>{page} ({count})</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Metric plot</source>
        <translation>Kurvenbild</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {values}</source>
        <translation>Epoche {epoch}: {values}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Getting the model ready</source>
        <translation>Das Modell wird bereit gemacht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel getting the model ready</source>
        <translation>Das Bereitmachen des Modells abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Model (neural network)</source>
        <translation>Modell (neuronales Netz)</translation>
    </message>
    <message>
        <source>What looks at the picture and names what is in it</source>
        <translation>Was das Bild ansieht und benennt, was darauf ist</translation>
    </message>
    <message>
        <source>Fetch ({size})</source>
        <translation>Holen ({size})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wähle ein Modell.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>For photos you need another model, such as {name}. It is fetched once.</source>
        <translation>Für Fotos brauchst du ein anderes Modell, zum Beispiel {name}. Es wird nur einmal geholt.</translation>
    </message>
    <message>
        <source>Knows only {names}</source>
        <translation>Kennt nur {names}</translation>
    </message>
    <message>
        <source>Knows {count} kinds of things (classes)</source>
        <translation>Kennt {count} Arten von Dingen (Klassen)</translation>
    </message>
    <message>
        <source>{percent} right (accuracy)</source>
        <translation>{percent} richtig (Genauigkeit)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model picker</source>
        <translation>Modellauswahl</translation>
    </message>
    <message>
        <source>Type a part of a name to find a model.</source>
        <translation>Tippe einen Teil des Namens, um ein Modell zu finden.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Wähle ein Modell</translation>
    </message>
    <message>
        <source>{percent} right</source>
        <translation>{percent} richtig</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>noch zu holen</translation>
    </message>
    <message>
        <source>comes with Sightglass</source>
        <translation>bei Sightglass dabei</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deins</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page} ({key})</source>
        <translation>{page} ({key})</translation>
    </message>
</context>
<context>
    <name>NetworkInput</name>
    <message>
        <source>Network input</source>
        <translation>Eingabe des Netzes</translation>
    </message>
    <message>
        <source>The picture of {0} by {0} dots that the network gets.</source>
        <translation>Das Bild aus {0} mal {0} Punkten, das das Netz bekommt.</translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>When no answer is as sure as this (threshold), the answer is “not sure”. Off: it always answers.</source>
        <translation>Ist keine Antwort so sicher (Schwelle), dann heißt die Antwort „nicht sicher“. Aus: Es antwortet immer.</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Nicht sicher unter</translation>
    </message>
    <message>
        <source>Not sure below (threshold)</source>
        <translation>Nicht sicher unter (Schwelle)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>Zurück zur Schwelle des Modells</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold ({own})</source>
        <translation>Zurück zur Schwelle des Modells ({own})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n more)</source>
        <translation>
            <numerusform>{sentence} (noch %n weiterer)</numerusform>
            <numerusform>{sentence} (noch %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>Eingefügtes Bild {number}</translation>
    </message>
    <message>
        <source>This is only a link. Copy the picture itself, and paste it here.</source>
        <translation>Das ist nur ein Link. Kopiere das Bild selbst und füge es hier ein.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a file first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopiere zuerst ein Bild oder eine Datei.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another one.</source>
        <translation>In diesem Ordner sind keine Bilder. Wähle einen anderen.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Screen pixels for one pixel of the picture</source>
        <translation>Bildschirmpunkte für einen Punkt des Bildes</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Das Bild ins Fenster einpassen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Move to…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move to a class (Ctrl+M)</source>
        <translation>In eine andere Klasse verschieben (Strg+M)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a class for each kind of thing that the network shall tell apart.</source>
        <translation>Füge für jede Art von Ding, die das Netz unterscheiden soll, eine Klasse hinzu.</translation>
    </message>
    <message>
        <source>There are no pictures of “{name}” yet. Take some, or drop pictures or a folder here.</source>
        <translation>Von „{name}“ gibt es noch keine Bilder. Nimm welche auf, oder zieh Bilder oder einen Ordner hierher.</translation>
    </message>
    <message>
        <source>Add another class first.</source>
        <translation>Füge zuerst noch eine Klasse hinzu.</translation>
    </message>
    <message>
        <source>{count} of {pictures} chosen</source>
        <translation>{count} von {pictures} ausgewählt</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>PlotSaver</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The curves are saved as “{path}”.</source>
        <translation>Die Kurven sind gespeichert als „{path}“.</translation>
    </message>
</context>
<context>
    <name>PlotTools</name>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Draws a running mean of the training curve (exponential moving average)</source>
        <translation>Zeichnet ein gleitendes Mittel der Trainingskurve (exponentiell gewichtet)</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Each step up is ten times as much (logarithmic scale): small losses can be told apart</source>
        <translation>Jede Stufe nach oben ist zehnmal so viel (logarithmische Skala): So lassen sich kleine Verluste unterscheiden</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Also shows how large the steps are that the network makes (learning rate)</source>
        <translation>Zeigt auch, wie groß die Schritte sind, die das Netz macht (Lernrate)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Als Bild…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Als Tabelle (CSV)…</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Prediction bars</source>
        <translation>Balken der Antworten</translation>
    </message>
    <message>
        <source>Nothing is recognised yet.</source>
        <translation>Noch ist nichts erkannt.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>How unlike the picture is to those that the model has learned from</source>
        <translation>Wie unähnlich das Bild denen ist, aus denen das Modell gelernt hat</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>{label}: {percent}</source>
        <translation>{label}: {percent}</translation>
    </message>
</context>
<context>
    <name>ProjectBench</name>
    <message>
        <source>Let go to add it to “{name}”</source>
        <translation>Loslassen, um es zu „{name}“ zu legen</translation>
    </message>
    <message>
        <source>Add a class first; then drop pictures of it here.</source>
        <translation>Füge zuerst eine Klasse hinzu; dann zieh Bilder davon hierher.</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Deleted: {pictures}.</source>
        <translation>Gelöscht: {pictures}.</translation>
    </message>
    <message>
        <source>Moved to “{name}”: {pictures}.</source>
        <translation>Nach „{name}“ verschoben: {pictures}.</translation>
    </message>
    <message>
        <source>Added: {pictures}.</source>
        <translation>Hinzugefügt: {pictures}.</translation>
    </message>
    <message>
        <source>Left out, because the class has them already: {count}.</source>
        <translation>Weggelassen, weil die Klasse sie schon hat: {count}.</translation>
    </message>
    <message>
        <source>{count} files are left out. {first}</source>
        <translation>{count} Dateien wurden weggelassen. {first}</translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>Title of the project</source>
        <translation>Titel des Projekts</translation>
    </message>
    <message>
        <source>Open, import or export a project</source>
        <translation>Projekt öffnen, importieren oder exportieren</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Import a zip or .tm file…</source>
        <translation>Zip- oder .tm-Datei importieren…</translation>
    </message>
    <message>
        <source>Save as one zip…</source>
        <translation>Als ein Zip speichern…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
</context>
<context>
    <name>ProjectShelf</name>
    <message>
        <source>Or go on with one of these:</source>
        <translation>Oder mach mit einem von diesen weiter:</translation>
    </message>
    <message>
        <source>Teach the computer to know your things</source>
        <translation>Bring dem Computer deine Dinge bei</translation>
    </message>
    <message>
        <source>Show it a pen and a mug, or whatever you like, from all sides. Press train, and it tells them apart. Everything stays on this computer.</source>
        <translation>Zeig ihm einen Stift und eine Tasse, oder was du magst, von allen Seiten. Drück auf Trainieren, und er unterscheidet sie. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Import a zip or .tm file…</source>
        <translation>Zip- oder .tm-Datei importieren…</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>noch keine Klassen</translation>
    </message>
</context>
<context>
    <name>ProjectTraining</name>
    <message>
        <source>Learned in {seconds} s. Show it something.</source>
        <translation>In {seconds} s gelernt. Zeig ihm etwas.</translation>
    </message>
    <message>
        <source>Of the pictures that were held out it knows {percent}.</source>
        <translation>Von den zurückgehaltenen Bildern kennt es {percent}.</translation>
    </message>
    <message>
        <source>Stopped. The model before stays.</source>
        <translation>Angehalten. Das Modell davor bleibt.</translation>
    </message>
</context>
<context>
    <name>ProjectWay</name>
    <message>
        <source>My project</source>
        <translation>Mein Projekt</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>This is only a link. Copy the picture itself, and paste it here.</source>
        <translation>Das ist nur ein Link. Kopiere das Bild selbst und füge es hier ein.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a file first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopiere zuerst ein Bild oder eine Datei.</translation>
    </message>
    <message>
        <source>Added: one picture.</source>
        <translation>Hinzugefügt: ein Bild.</translation>
    </message>
    <message>
        <source>The class has this picture already.</source>
        <translation>Die Klasse hat dieses Bild schon.</translation>
    </message>
</context>
<context>
    <name>RecipePicker</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Add the recipe&apos;s other data</source>
        <translation>Die anderen Daten des Rezepts dazunehmen</translation>
    </message>
    <message>
        <source>A network and settings that are known to work together: a good place to start</source>
        <translation>Ein Netz und Einstellungen, die gut zusammenpassen: ein guter Anfang</translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation>Es gibt nichts zu erkennen.</translation>
    </message>
    <message>
        <source>The model is not ready.</source>
        <translation>Das Modell ist nicht bereit.</translation>
    </message>
</context>
<context>
    <name>RecogniserClient</name>
    <message>
        <source>The model is being loaded.</source>
        <translation>Das Modell wird geladen.</translation>
    </message>
    <message>
        <source>The recogniser could not be started; install the program again.</source>
        <translation>Der Erkenner konnte nicht gestartet werden; installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The recogniser stopped while it was at work on this; try it again.</source>
        <translation>Der Erkenner ist stehen geblieben, als er daran arbeitete; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The recogniser stopped unexpectedly and was started again.</source>
        <translation>Der Erkenner ist unerwartet stehen geblieben und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The recogniser stopped {0} times in a row; restart the program.</source>
        <translation>Der Erkenner ist {0}-mal nacheinander stehen geblieben; starte das Programm neu.</translation>
    </message>
</context>
<context>
    <name>RecogniserStatus</name>
    <message>
        <source>Recogniser status</source>
        <translation>Zustand des Erkenners</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Macht sich bereit…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>Bereit · {0}</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Getting ready… {0} %</source>
        <translation>Macht sich bereit… {0} %</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Result of the training</source>
        <translation>Ergebnis des Trainings</translation>
    </message>
    <message>
        <source>The curve of the next training grows here.</source>
        <translation>Hier wächst die Kurve des nächsten Trainings.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>How many answers to show (top-k)</source>
        <translation>Wie viele Antworten gezeigt werden (Top-k)</translation>
    </message>
    <message>
        <source>Best </source>
        <translation>Beste </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The network gives each thing it knows a part of 100 %. The larger the part, the surer it is.</source>
        <translation>Das Netz gibt jedem Ding, das es kennt, einen Teil von 100 %. Je größer der Teil, desto sicherer ist es.</translation>
    </message>
    <message>
        <source>How sure it is (probability)</source>
        <translation>Wie sicher es ist (Wahrscheinlichkeit)</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>much</source>
        <translation>sehr</translation>
    </message>
    <message>
        <source>Mix each answer with those before it (smoothing), so that the bars do not flicker</source>
        <translation>Jede Antwort mit denen davor mischen (Glättung), damit die Balken nicht flackern</translation>
    </message>
    <message>
        <source>Calm the bars (smoothing)</source>
        <translation>Balken beruhigen (Glättung)</translation>
    </message>
    <message>
        <source>Calm the bars</source>
        <translation>Balken beruhigen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>The model is looking at the picture…</source>
        <translation>Das Modell sieht sich das Bild an…</translation>
    </message>
</context>
<context>
    <name>ResultsSaver</name>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>ergebnisse.csv</translation>
    </message>
    <message>
        <source>The results are saved as “{path}”.</source>
        <translation>Die Ergebnisse sind gespeichert als „{path}“.</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Wie weit der Lauf ist</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Go on (resume)</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Recognise with it</source>
        <translation>Damit erkennen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename, open the folder, delete</source>
        <translation>Umbenennen, Ordner öffnen, löschen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>Nicht starten</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>What the training process said:</source>
        <translation>Was der Trainingsprozess gesagt hat:</translation>
    </message>
</context>
<context>
    <name>RunStopper</name>
    <message>
        <source>It is asked to stop after this step.</source>
        <translation>Er soll nach diesem Schritt anhalten.</translation>
    </message>
    <message>
        <source>It does not react; it is being ended.</source>
        <translation>Er reagiert nicht und wird beendet.</translation>
    </message>
    <message>
        <source>It still does not react; it is being ended by force.</source>
        <translation>Er reagiert immer noch nicht und wird erzwungen beendet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be ended from here; is it trained by another computer?</source>
        <translation>„{name}“ kann von hier aus nicht beendet werden; wird es auf einem anderen Computer trainiert?</translation>
    </message>
    <message>
        <source>“{name}” has ended; its page says how.</source>
        <translation>„{name}“ ist zu Ende; wie, steht auf seiner Seite.</translation>
    </message>
    <message>
        <source>“{name}” was finished just before it could be stopped.</source>
        <translation>„{name}“ war fertig, kurz bevor es angehalten werden konnte.</translation>
    </message>
    <message>
        <source>“{name}” does not wait any more; it can be started later.</source>
        <translation>„{name}“ wartet nicht mehr; es kann später gestartet werden.</translation>
    </message>
    <message>
        <source>“{name}” was stopped; {epoch} of {epochs} epochs are kept, and it can go on from there.</source>
        <translation>„{name}“ ist angehalten; {epoch} von {epochs} Epochen bleiben, und von dort kann es weitergehen.</translation>
    </message>
    <message>
        <source>“{name}” did not react and was ended; {epoch} of {epochs} epochs are kept.</source>
        <translation>„{name}“ reagierte nicht und wurde beendet; {epoch} von {epochs} Epochen bleiben.</translation>
    </message>
    <message>
        <source>“{name}” had to be ended by force; {epoch} of {epochs} epochs are kept.</source>
        <translation>„{name}“ musste erzwungen beendet werden; {epoch} von {epochs} Epochen bleiben.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{count} runs compared</source>
        <translation>{count} Läufe im Vergleich</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Stop the run before you delete it.</source>
        <translation>Halte den Lauf an, bevor du ihn löschst.</translation>
    </message>
</context>
<context>
    <name>RunsEmpty</name>
    <message>
        <source>Watch a neural network learn</source>
        <translation>Sieh einem neuronalen Netz beim Lernen zu</translation>
    </message>
    <message>
        <source>Each training is a run. Its curves grow here while it learns, it goes on when the window is closed, and nothing of it gets lost.</source>
        <translation>Jedes Training ist ein Lauf. Hier wachsen seine Kurven, während es lernt; es geht weiter, auch wenn das Fenster zu ist, und nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Teach a network…</source>
        <translation>Einem Netz etwas beibringen…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Oder probiere eins von diesen:</translation>
    </message>
    <message>
        <source>Watch a network learn digits (about a minute)</source>
        <translation>Zusehen, wie ein Netz Ziffern lernt (etwa eine Minute)</translation>
    </message>
    <message>
        <source>Open a run from another folder…</source>
        <translation>Lauf aus einem anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Tick the boxes to compare up to six runs.</source>
        <translation>Setz Häkchen, um bis zu sechs Läufe zu vergleichen.</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Sample picture: {title}</source>
        <translation>Beispielbild: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the run lies.</source>
        <translation>Wo der Lauf liegt.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Side column</source>
        <translation>Seitenspalte</translation>
    </message>
</context>
<context>
    <name>SnapshotSaver</name>
    <message>
        <source>Save the snapshot</source>
        <translation>Foto speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>snapshot.png</source>
        <translation>foto.png</translation>
    </message>
    <message>
        <source>The snapshot is saved as “{path}”.</source>
        <translation>Das Foto ist gespeichert als „{path}“.</translation>
    </message>
    <message>
        <source>The snapshot is saved as “{path}”, and its answer as “{table}”.</source>
        <translation>Das Foto ist gespeichert als „{path}“, seine Antwort als „{table}“.</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Source picker</source>
        <translation>Auswahl der Quelle</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Paste a copied picture</source>
        <translation>Kopiertes Bild einfügen</translation>
    </message>
    <message>
        <source>Close all pictures</source>
        <translation>Alle Bilder schließen</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Kamera zeigen</translation>
    </message>
    <message>
        <source>Play a video file</source>
        <translation>Videodatei abspielen</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>Video…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>a name for what comes out</source>
        <translation>ein Name für das, was entsteht</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Teach</source>
        <translation>Beibringen</translation>
    </message>
    <message>
        <source>What to teach with</source>
        <translation>Woraus gelernt wird</translation>
    </message>
    <message>
        <source>Your own classes</source>
        <translation>Deine Klassen</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>Ein Datensatz</translation>
    </message>
</context>
<context>
    <name>TeacherClient</name>
    <message>
        <source>The part that learns could not be started; install the program again.</source>
        <translation>Der Teil, der lernt, konnte nicht gestartet werden; installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The part that learns stopped unexpectedly. No picture is lost; press Train again.</source>
        <translation>Der Teil, der lernt, ist unerwartet stehen geblieben. Kein Bild ist verloren; drück noch einmal auf Trainieren.</translation>
    </message>
    <message>
        <source>The part that learns stopped unexpectedly and is started again. No picture is lost.</source>
        <translation>Der Teil, der lernt, ist unerwartet stehen geblieben und wird neu gestartet. Kein Bild ist verloren.</translation>
    </message>
    <message>
        <source>The part that learns stopped several times in a row. No picture is lost; try again later.</source>
        <translation>Der Teil, der lernt, ist mehrmals nacheinander stehen geblieben. Kein Bild ist verloren; versuch es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>Welche Gewichte</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Backbone rate</source>
        <translation>Rate der alten Schichten</translation>
    </message>
    <message>
        <source>Last layer first</source>
        <translation>Letzte Schicht zuerst</translation>
    </message>
    <message>
        <source>Varied copies</source>
        <translation>Veränderte Kopien</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anlaufen</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA-Abklingen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all but last layer</source>
        <translation>alle außer letzte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>weight (count more)</source>
        <translation>gewichten (zählen mehr)</translation>
    </message>
    <message>
        <source>resample (shown more)</source>
        <translation>öfter zeigen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>Prozessor (cpu)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>NVIDIA-Grafikkarte (cuda)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>Apple-Grafikkarte (mps)</translation>
    </message>
    <message>
        <source>{sentence} In recipes: {key}.</source>
        <translation>{sentence} In Rezepten: {key}.</translation>
    </message>
    <message>
        <source>How pictures are varied (augmentation)</source>
        <translation>Wie Bilder verändert werden (Augmentierung)</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>So lernt es</translation>
    </message>
    <message>
        <source>The network&apos;s architecture.</source>
        <translation>Der Aufbau des Netzes.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many times the network sees every example.</source>
        <translation>Wie oft das Netz jedes Beispiel sieht.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>How many examples make one step.</source>
        <translation>Wie viele Beispiele einen Schritt machen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The largest size of a step.</source>
        <translation>Die größte Länge eines Schritts.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>Dieselbe Zahl ergibt denselben Lauf (Seed).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the model; a recipe&apos;s is its file&apos;s.</source>
        <translation>Der Name des Modells; bei einem Rezept ist es der seiner Datei.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The model&apos;s name for people.</source>
        <translation>Wie das Modell für Menschen heißt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the model is, in a sentence or two.</source>
        <translation>Was das Modell ist, in ein, zwei Sätzen.</translation>
    </message>
    <message>
        <source>The share of the training examples that is held out to watch progress.</source>
        <translation>Der Anteil der Trainingsbeispiele, der zurückgehalten wird, um zu sehen, wie gut es vorangeht.</translation>
    </message>
    <message>
        <source>What is done about classes with few examples: nothing, let their mistakes weigh more (weight), or show them more often (resample).</source>
        <translation>Was bei Klassen mit wenigen Beispielen geschieht: nichts, ihre Fehler zählen mehr (weight), oder sie werden öfter gezeigt (resample).</translation>
    </message>
    <message>
        <source>Keep all decoded pictures in memory (resident), or read them anew for every epoch (streaming); auto keeps them where they fit. The result is the same.</source>
        <translation>Alle dekodierten Bilder im Speicher behalten (resident) oder für jede Epoche neu lesen (streaming); auto behält sie, wenn sie hineinpassen. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>im Speicher</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>immer neu lesen</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Vortrainiert</translation>
    </message>
    <message>
        <source>Start from the network&apos;s ImageNet weights, with a new last layer for these classes.</source>
        <translation>Mit den ImageNet-Gewichten des Netzes beginnen, mit einer neuen letzten Schicht für diese Klassen.</translation>
    </message>
    <message>
        <source>Which weights stay as they are: none, or all but the last layer (backbone).</source>
        <translation>Welche Gewichte bleiben, wie sie sind: keine, oder alle außer der letzten Schicht (backbone).</translation>
    </message>
    <message>
        <source>The learning rate of all but the last layer, as a share of the full rate.</source>
        <translation>Die Lernrate aller Schichten außer der letzten, als Anteil der vollen Rate.</translation>
    </message>
    <message>
        <source>How many epochs only the last layer learns before the others join in.</source>
        <translation>Wie viele Epochen nur die letzte Schicht lernt, bevor die anderen dazukommen.</translation>
    </message>
    <message>
        <source>How many varied copies of each picture a frozen backbone looks at once and for all; 1 for the picture as it is.</source>
        <translation>Wie viele veränderte Kopien jedes Bildes die eingefrorenen Schichten sich ein für alle Mal ansehen; 1: das Bild, wie es ist.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>The rule by which a step is made.</source>
        <translation>Die Regel, nach der ein Schritt gemacht wird.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Schwung</translation>
    </message>
    <message>
        <source>How much of the last steps a step of SGD keeps.</source>
        <translation>Wie viel ein Schritt von SGD von den letzten Schritten behält (Momentum).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Let SGD look ahead to where its momentum carries it (Nesterov&apos;s momentum).</source>
        <translation>SGD vorausschauen lassen, wohin sein Schwung es trägt (Nesterov-Momentum).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>How strongly large weights are drawn to zero.</source>
        <translation>Wie stark große Gewichte zur Null gezogen werden (Weight Decay).</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>The largest length of a gradient; longer ones are shortened. 0 for any.</source>
        <translation>Die größte Länge eines Gradienten; längere werden gekürzt. 0: jede Länge.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf der Rate</translation>
    </message>
    <message>
        <source>How the learning rate changes during the run.</source>
        <translation>Wie sich die Lernrate während des Laufs ändert.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>Step epochs</source>
        <translation>Epochen je Stufe</translation>
    </message>
    <message>
        <source>After how many epochs the rate of the schedule step falls, each time.</source>
        <translation>Nach wie vielen Epochen die Rate beim Verlauf in Stufen jedes Mal sinkt.</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Stufenfaktor</translation>
    </message>
    <message>
        <source>By what the rate is multiplied whenever the schedule step falls.</source>
        <translation>Womit die Rate malgenommen wird, wenn sie beim Verlauf in Stufen sinkt.</translation>
    </message>
    <message>
        <source>The share of the run in which the rate rises at first; left out, 0.2 for one-cycle, else none.</source>
        <translation>Der Anteil des Laufs, in dem die Rate am Anfang steigt; ohne Angabe 0,2 bei einem Zyklus, sonst keiner.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Stop early after this many epochs without a better result on the held-out examples; 0 for never.</source>
        <translation>Früher aufhören, wenn so viele Epochen lang kein besseres Ergebnis auf den zurückgehaltenen Beispielen kam; 0: nie.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Weiche Ziele</translation>
    </message>
    <message>
        <source>How much of the certainty is taken from the right class.</source>
        <translation>Wie viel Gewissheit der richtigen Klasse genommen wird (Label Smoothing).</translation>
    </message>
    <message>
        <source>Keep a running mean of the weights that forgets this slowly; 0 for none.</source>
        <translation>Ein gleitendes Mittel der Gewichte behalten, das so langsam vergisst; 0: keins.</translation>
    </message>
    <message>
        <source>Which weights become the model: best on the held-out examples, or the last.</source>
        <translation>Welche Gewichte das Modell werden: die besten auf den zurückgehaltenen Beispielen, oder die letzten.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>die besten</translation>
    </message>
    <message>
        <source>last</source>
        <translation>die letzten</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirror half of the pictures, left to right.</source>
        <translation>Die Hälfte der Bilder spiegeln, links und rechts vertauscht.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Degrees by which a picture turns to either side.</source>
        <translation>Um wie viel Grad sich ein Bild nach jeder Seite dreht.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>Slant to either side: pixels sideways for each pixel up.</source>
        <translation>Wie schräg nach jeder Seite: Pixel zur Seite für jedes Pixel nach oben.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Larger and smaller: 0.1 is from 1/1.1 to 1.1.</source>
        <translation>Größer und kleiner: 0,1 ist von 1/1,1 bis 1,1.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Wider and narrower at the same area; 0.1 is from 1/1.1 to 1.1.</source>
        <translation>Breiter und schmaler bei gleicher Fläche; 0,1 ist von 1/1,1 bis 1,1.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Part of the side by which a picture moves in each direction.</source>
        <translation>Um welchen Teil der Seite sich ein Bild in jede Richtung verschiebt.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>What is seen beyond the edge of a picture that moved: black, its mirror image, its rim.</source>
        <translation>Was hinter dem Rand eines verschobenen Bildes zu sehen ist: Schwarz, sein Spiegelbild, sein Rand.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Cut out a part by chance, of at least this share of the area, and enlarge it; 0 does not cut.</source>
        <translation>Einen zufälligen Teil ausschneiden, mindestens mit diesem Anteil der Fläche, und vergrößern; 0 schneidet nicht aus.</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Elastic distortion: standard deviation, as a part of the side, of the movement of 5 × 5 places.</source>
        <translation>Elastische Verzerrung: Standardabweichung, als Teil der Seite, der Bewegung von 5 × 5 Stellen.</translation>
    </message>
    <message>
        <source>Line weight</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>For light ink on black: how far lines grow or shrink towards one pixel on each side.</source>
        <translation>Für helle Striche auf Schwarz: wie weit Linien wachsen oder schrumpfen, bis zu einem Pixel auf jeder Seite.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Lighter and darker: 0.2 is from 0.8 to 1.2.</source>
        <translation>Heller und dunkler: 0,2 ist von 0,8 bis 1,2.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More and less contrast around the mean: 0.2 is from 0.8 to 1.2.</source>
        <translation>Mehr und weniger Kontrast um den Mittelwert: 0,2 ist von 0,8 bis 1,2.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Stronger and weaker colours: 0.2 is from 0.8 to 1.2.</source>
        <translation>Kräftigere und blassere Farben: 0,2 ist von 0,8 bis 1,2.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Cover a square whose side is this part of the picture&apos;s with its mean colour (cutout).</source>
        <translation>Ein Quadrat, dessen Seite dieser Teil der Bildseite ist, mit der mittleren Farbe abdecken (Cutout).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes bf16 where the device gains by it.</source>
        <translation>Mit welchen Zahlen gerechnet wird; auto nimmt bf16, wo das Gerät damit schneller ist.</translation>
    </message>
    <message>
        <source>f32</source>
        <translation>f32</translation>
    </message>
    <message>
        <source>bf16</source>
        <translation>bf16</translation>
    </message>
    <message>
        <source>Channels last</source>
        <translation>Kanäle zuletzt</translation>
    </message>
    <message>
        <source>Keep the channels of a pixel together in memory, which most devices compute faster.</source>
        <translation>Die Kanäle eines Bildpunkts im Speicher beisammen halten; damit rechnen die meisten Geräte schneller.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>How exactly the model&apos;s file keeps the weights; f16 takes half the room, and hardly an answer changes.</source>
        <translation>Wie genau die Datei des Modells die Gewichte speichert; f16 braucht halb so viel Platz, und kaum eine Antwort ändert sich.</translation>
    </message>
    <message>
        <source>f16</source>
        <translation>f16</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where to train: cpu, cuda or mps.</source>
        <translation>Wo trainiert wird: cpu, cuda oder mps.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 for PyTorch&apos;s own choice.</source>
        <translation>Wie viele Prozessor-Threads benutzt werden; 0: PyTorch entscheidet.</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <translation>Was das Netz lernt.</translation>
    </message>
    <message>
        <source>The data sets to learn from, which must have the same classes.</source>
        <translation>Die Datensätze, aus denen gelernt wird; sie müssen dieselben Klassen haben.</translation>
    </message>
    <message>
        <source>What the network gets to see: size, channels, fit, mean and spread; left out, the pretrained network&apos;s own input, or the size of the data set&apos;s pictures.</source>
        <translation>Was das Netz zu sehen bekommt: Größe, Kanäle, Einpassung, Mittelwert und Streuung; ohne Angabe die Eingabe des vortrainierten Netzes, oder die Größe der Bilder im Datensatz.</translation>
    </message>
    <message>
        <source>How many times an epoch has the examples of a data set; once if not named.</source>
        <translation>Wie oft in einer Epoche die Beispiele eines Datensatzes vorkommen; einmal, wenn er nicht genannt ist.</translation>
    </message>
    <message>
        <source>How the pictures are varied.</source>
        <translation>Wie die Bilder verändert werden.</translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train (Ctrl+T)</source>
        <translation>Trainieren (Strg+T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; the model before stays</source>
        <translation>Anhalten; das Modell davor bleibt</translation>
    </message>
    <message>
        <source>The network is learning.</source>
        <translation>Das Netz lernt.</translation>
    </message>
    <message>
        <source>Getting ready: {done} of {total} pictures are looked at.</source>
        <translation>Macht sich bereit: {done} von {total} Bildern sind angesehen.</translation>
    </message>
    <message>
        <source>Ready: all pictures are looked at, so that training takes seconds.</source>
        <translation>Bereit: Alle Bilder sind angesehen, darum dauert das Training nur Sekunden.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Draw a digit</source>
        <translation>Zeichne eine Ziffer</translation>
    </message>
    <message>
        <source>A neural network reads it while you draw.</source>
        <translation>Ein neuronales Netz liest sie, während du zeichnest.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Öffne ein Bild</translation>
    </message>
    <message>
        <source>See what a network makes of it, and how sure it is.</source>
        <translation>Sieh, was ein Netz darin erkennt und wie sicher es ist.</translation>
    </message>
    <message>
        <source>Teach a network</source>
        <translation>Bring einem Netz etwas bei</translation>
    </message>
    <message>
        <source>Show it examples of your own, and try it at once.</source>
        <translation>Zeig ihm eigene Beispiele, und probiere es gleich aus.</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Womit möchtest du beginnen?</translation>
    </message>
    <message>
        <source>All of it is in the list at the left, at any time.</source>
        <translation>Alles davon steht jederzeit links in der Liste.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>{rate} answers a second, each after {ms} ms</source>
        <translation>{rate} Antworten pro Sekunde, jede nach {ms} ms</translation>
    </message>
</context>
<context>
    <name>_ClassModel</name>
    <message>
        <source>{count}, switched off</source>
        <translation>{count}, ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>_DataList</name>
    <message>
        <source>Choose a data set</source>
        <translation>Wähle einen Datensatz</translation>
    </message>
</context>
<context>
    <name>_FetchProgress</name>
    <message>
        <source>Fetching the data set</source>
        <translation>Der Datensatz wird geholt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel fetching the data set</source>
        <translation>Das Holen des Datensatzes abbrechen</translation>
    </message>
    <message>
        <source>Fetching {title}. It is kept for the next time.</source>
        <translation>{title} wird geholt und für das nächste Mal aufgehoben.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>_RecipeList</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
</context>
<context>
    <name>bundled</name>
    <message>
        <source>CIFAR-10: animals and vehicles</source>
        <translation>CIFAR-10: Tiere und Fahrzeuge</translation>
    </message>
    <message>
        <source>Recognises ten kinds of animals and vehicles in pictures of 32 × 32 pixels.</source>
        <translation>Erkennt zehn Arten von Tieren und Fahrzeugen auf Bildern mit 32 × 32 Pixeln.</translation>
    </message>
    <message>
        <source>Digits, in seconds</source>
        <translation>Ziffern, in Sekunden</translation>
    </message>
    <message>
        <source>A small convolutional network that learns scanned digits while you watch: 99 % right after two epochs.</source>
        <translation>Ein kleines Faltungsnetz, das gescannte Ziffern lernt, während du zusiehst: 99 % richtig nach zwei Epochen.</translation>
    </message>
    <message>
        <source>Digits, by a feed-forward network</source>
        <translation>Ziffern, mit einem Feedforward-Netz</translation>
    </message>
    <message>
        <source>The first network of every course. It knows nothing of neighbourhood: each pixel is just a number.</source>
        <translation>Das erste Netz in jedem Kurs. Von Nachbarschaft weiß es nichts: Jeder Bildpunkt ist nur eine Zahl.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Recognises one digit, drawn with a mouse, a finger or a pen, or scanned.</source>
        <translation>Erkennt eine Ziffer, mit Maus, Finger oder Stift gezeichnet oder gescannt.</translation>
    </message>
    <message>
        <source>Facial expressions</source>
        <translation>Gesichtsausdrücke</translation>
    </message>
    <message>
        <source>Tells seven expressions of a face apart, in a picture of which the face fills most.</source>
        <translation>Unterscheidet sieben Ausdrücke eines Gesichts auf einem Bild, das vor allem das Gesicht zeigt.</translation>
    </message>
    <message>
        <source>CIFAR-10, by the tutorial&apos;s LeNet, trained well</source>
        <translation>CIFAR-10, mit dem LeNet des Tutorials, gut trainiert</translation>
    </message>
    <message>
        <source>The same small network in the same time as in the tutorial, but trained with everything that helps.</source>
        <translation>Dasselbe kleine Netz in derselben Zeit wie im Tutorial, aber trainiert mit allem, was hilft.</translation>
    </message>
    <message>
        <source>CIFAR-10, by the tutorial&apos;s LeNet</source>
        <translation>CIFAR-10, mit dem LeNet des Tutorials</translation>
    </message>
    <message>
        <source>The small network of PyTorch&apos;s tutorial, trained as there. About half of its answers are right.</source>
        <translation>Das kleine Netz aus dem Tutorial von PyTorch, trainiert wie dort. Etwa die Hälfte seiner Antworten ist richtig.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Beibringen</translation>
    </message>
    <message>
        <source>Tells classes of one&apos;s own apart.</source>
        <translation>Unterscheidet eigene Klassen.</translation>
    </message>
    <message>
        <source>Transfer frozen</source>
        <translation>Vortrainiert, letzte Schicht</translation>
    </message>
    <message>
        <source>A pretrained network with a new last layer.</source>
        <translation>Ein vortrainiertes Netz mit einer neuen letzten Schicht.</translation>
    </message>
    <message>
        <source>Transfer full</source>
        <translation>Vortrainiert, alle Schichten</translation>
    </message>
    <message>
        <source>A pretrained network, all layers of which learned new classes.</source>
        <translation>Ein vortrainiertes Netz, dessen Schichten alle die neuen Klassen gelernt haben.</translation>
    </message>
    <message>
        <source>Transfer scheduled</source>
        <translation>Vortrainiert, in zwei Stufen</translation>
    </message>
    <message>
        <source>A pretrained network: its new last layer learned first, then all layers.</source>
        <translation>Ein vortrainiertes Netz: Erst lernte die neue letzte Schicht, dann alle Schichten.</translation>
    </message>
    <message>
        <source>airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck</source>
        <translation>Flugzeug, Auto, Vogel, Katze, Hirsch, Hund, Frosch, Pferd, Schiff, Lastwagen</translation>
    </message>
    <message>
        <source>angry, disgust, fear, happy, neutral, sad, surprise</source>
        <translation>wütend, angeekelt, ängstlich, fröhlich, neutral, traurig, überrascht</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>A striped hot-air balloon in front of clouds</source>
        <translation>Ein gestreifter Heißluftballon vor Wolken</translation>
    </message>
    <message>
        <source>Soccer ball</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>A black and white soccer ball, cut out</source>
        <translation>Ein schwarz-weißer Fußball, ausgeschnitten</translation>
    </message>
    <message>
        <source>Jack-o&apos;-lantern</source>
        <translation>Kürbis</translation>
    </message>
    <message>
        <source>A grinning pumpkin, lit from inside</source>
        <translation>Ein grinsender Kürbis, von innen beleuchtet</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>Teekanne</translation>
    </message>
    <message>
        <source>A blue teapot with white dots on a wooden table</source>
        <translation>Eine blaue Teekanne mit weißen Punkten auf einem Holztisch</translation>
    </message>
    <message>
        <source>Lemons</source>
        <translation>Zitronen</translation>
    </message>
    <message>
        <source>Three lemons on a wooden table</source>
        <translation>Drei Zitronen auf einem Holztisch</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>A round clock on a wall; it is eight minutes past ten</source>
        <translation>Eine runde Uhr an einer Wand; es ist acht Minuten nach zehn</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>The digit 7, written with a blue felt pen</source>
        <translation>Die Ziffer 7, mit blauem Filzstift geschrieben</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>The digit 3, written with a blue felt pen</source>
        <translation>Die Ziffer 3, mit blauem Filzstift geschrieben</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>A burning candle in the dark</source>
        <translation>Eine brennende Kerze im Dunkeln</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation>Bananen</translation>
    </message>
    <message>
        <source>Three bananas on a wooden table</source>
        <translation>Drei Bananen auf einem Holztisch</translation>
    </message>
    <message>
        <source>MNIST handwritten digits</source>
        <translation>MNIST: handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Digits by 500 people, scanned, fitted into 20 of 28 pixels and centred by their mass.</source>
        <translation>Ziffern von 500 Menschen, gescannt, in 20 von 28 Pixeln eingepasst und nach ihrem Schwerpunkt zentriert.</translation>
    </message>
    <message>
        <source>Digits written with a pen on a tablet</source>
        <translation>Ziffern, mit dem Stift auf ein Tablet geschrieben</translation>
    </message>
    <message>
        <source>The pen&apos;s movements of 30 people; the test split is the digits of 5 of them (writers 3, 11, 12, 22, 27), whose hands no training sees.</source>
        <translation>Die Stiftbewegungen von 30 Menschen; zum Testen dienen die Ziffern von 5 von ihnen (Schreiber 3, 11, 12, 22, 27), deren Handschrift kein Training sieht.</translation>
    </message>
    <message>
        <source>FashionMNIST clothes</source>
        <translation>FashionMNIST: Kleidung</translation>
    </message>
    <message>
        <source>Pictures from a shop&apos;s catalogue, grey on black, in the form of MNIST, and harder to tell apart.</source>
        <translation>Bilder aus dem Katalog eines Ladens, grau auf schwarz, in der Form von MNIST, und schwerer zu unterscheiden.</translation>
    </message>
    <message>
        <source>T-shirt/top, Trouser, Pullover, Dress, Coat, Sandal, Shirt, Sneaker, Bag, Ankle boot</source>
        <translation>T-Shirt, Hose, Pullover, Kleid, Mantel, Sandale, Hemd, Turnschuh, Tasche, Stiefelette</translation>
    </message>
    <message>
        <source>CIFAR-10 small photos</source>
        <translation>CIFAR-10: kleine Fotos</translation>
    </message>
    <message>
        <source>Photos of ten kinds of animals and vehicles, 32 × 32 pixels.</source>
        <translation>Fotos von zehn Arten von Tieren und Fahrzeugen, 32 × 32 Pixel.</translation>
    </message>
    <message>
        <source>FER-2013 facial expressions</source>
        <translation>FER-2013: Gesichtsausdrücke</translation>
    </message>
    <message>
        <source>Faces from the web, grey, 48 × 48 pixels; people agree with the labels in 65 of 100 cases.</source>
        <translation>Gesichter aus dem Web, grau, 48 × 48 Pixel; Menschen stimmen den Beschriftungen in 65 von 100 Fällen zu.</translation>
    </message>
    <message>
        <source>Ants and bees</source>
        <translation>Ameisen und Bienen</translation>
    </message>
    <message>
        <source>The photos of PyTorch&apos;s tutorial on transfer learning.</source>
        <translation>Die Fotos aus dem Tutorial von PyTorch zum Transfer-Lernen.</translation>
    </message>
    <message>
        <source>ants, bees</source>
        <translation>Ameisen, Bienen</translation>
    </message>
</context>
<context>
    <name>dataset_words</name>
    <message>
        <source>{count} picture to learn from</source>
        <translation>{count} Bild zum Lernen</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} Bilder zum Lernen</translation>
    </message>
    <message>
        <source>{count} to check with</source>
        <translation>{count} zum Prüfen</translation>
    </message>
    <message>
        <source>{count} to test with</source>
        <translation>{count} zum Testen</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} Sitzungen</translation>
    </message>
    <message>
        <source>photos of any size</source>
        <translation>Fotos jeder Größe</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {kind}</source>
        <translation>{width} × {height} Pixel, {kind}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>eine Klasse</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>to be fetched: {size}</source>
        <translation>noch zu holen: {size}</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <source>One file cannot be read and is left out.</source>
        <translation>Eine Datei kann nicht gelesen werden und wird weggelassen.</translation>
    </message>
    <message>
        <source>{count} files cannot be read and are left out.</source>
        <translation>{count} Dateien können nicht gelesen werden und werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The whole screen</source>
        <translation>Der ganze Bildschirm</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Bildschirm {number}</translation>
    </message>
    <message>
        <source>“{name}” was unplugged.</source>
        <translation>„{name}“ wurde ausgesteckt.</translation>
    </message>
    <message>
        <source>Plug it in again, and the picture comes back by itself.</source>
        <translation>Steck es wieder ein, dann kommt das Bild von selbst zurück.</translation>
    </message>
    <message>
        <source>“{name}” is used by another program.</source>
        <translation>„{name}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close the other program, for instance a video call, then try again.</source>
        <translation>Schließ das andere Programm, zum Beispiel einen Videoanruf, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” sends no picture.</source>
        <translation>„{name}“ sendet kein Bild.</translation>
    </message>
    <message>
        <source>Another program may be using it, or its cover is closed. Look, then try again.</source>
        <translation>Vielleicht benutzt es ein anderes Programm, oder die Abdeckung ist zu. Sieh nach, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” stopped sending pictures.</source>
        <translation>„{name}“ sendet keine Bilder mehr.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or try again.</source>
        <translation>Steck es aus und wieder ein, oder versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera.</source>
        <translation>Das System lässt dieses Programm die Kamera nicht benutzen.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Erlaube es in den Einstellungen des Systems, unter Datenschutz und Kamera, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>„{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, then try again.</source>
        <translation>Steck es aus und wieder ein, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The clip “{name}” is not there, or cannot be read.</source>
        <translation>Der Clip „{name}“ ist nicht da oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another clip, or try again when it is back.</source>
        <translation>Wähle einen anderen Clip, oder versuch es noch einmal, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played: it is damaged, or not a video.</source>
        <translation>„{name}“ lässt sich nicht abspielen: Es ist beschädigt oder kein Video.</translation>
    </message>
    <message>
        <source>Choose another clip, or copy this one again from where it came.</source>
        <translation>Wähle einen anderen Clip, oder kopiere diesen noch einmal von dort, wo er herkam.</translation>
    </message>
    <message>
        <source>“{name}” has no moving picture in it, perhaps only sound.</source>
        <translation>In „{name}“ ist kein bewegtes Bild, vielleicht nur Ton.</translation>
    </message>
    <message>
        <source>Choose another clip.</source>
        <translation>Wähle einen anderen Clip.</translation>
    </message>
    <message>
        <source>This system does not let programs see “{name}”.</source>
        <translation>Dieses System lässt Programme „{name}“ nicht sehen.</translation>
    </message>
    <message>
        <source>Allow screen recording in the system&apos;s settings, or show a camera or a clip.</source>
        <translation>Erlaube die Bildschirmaufnahme in den Einstellungen des Systems, oder zeig eine Kamera oder einen Clip.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open it again, or choose another screen or window.</source>
        <translation>Öffne es wieder, oder wähle einen anderen Bildschirm oder ein anderes Fenster.</translation>
    </message>
    <message>
        <source>The system asks whether this program may use the camera. Please answer it.</source>
        <translation>Das System fragt, ob dieses Programm die Kamera benutzen darf. Bitte antworte ihm.</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged and is left out.</source>
        <translation>Ein Teil von „{name}“ ist beschädigt und wird weggelassen.</translation>
    </message>
    <message>
        <source>No camera was found, so this is a short clip. Plug a camera in, and it is shown instead.</source>
        <translation>Es wurde keine Kamera gefunden, darum ist das ein kurzer Clip. Steck eine Kamera ein, dann wird sie stattdessen gezeigt.</translation>
    </message>
    <message>
        <source>Demonstration clip</source>
        <translation>Beispielclip</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>no pictures</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <source>one take</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>{count} takes</source>
        <translation>{count} Aufnahmen</translation>
    </message>
    <message>
        <source>no pictures yet</source>
        <translation>noch keine Bilder</translation>
    </message>
    <message>
        <source>{pictures}, {takes}</source>
        <translation>{pictures}, {takes}</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <translation>Ordner eines Projekts öffnen</translation>
    </message>
    <message>
        <source>Projects and zips of pictures (*.zip *.tm)</source>
        <translation>Projekte und Zips mit Bildern (*.zip *.tm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>Save the project as one zip</source>
        <translation>Projekt als ein Zip speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>run_words</name>
    <message>
        <source>below 0.0001</source>
        <translation>unter 0,0001</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
    <message>
        <source>{number} pictures a second</source>
        <translation>{number} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Epoch {0} is finished</source>
        <translation>Epoche {0} ist fertig</translation>
    </message>
    <message>
        <source>training loss {0}</source>
        <translation>Trainingsverlust {0}</translation>
    </message>
    <message>
        <source>{0} of the held-out pictures right</source>
        <translation>{0} der zurückgehaltenen Bilder richtig</translation>
    </message>
    <message>
        <source>Training is finished, and the model is saved.</source>
        <translation>Das Training ist fertig, und das Modell ist gespeichert.</translation>
    </message>
    <message>
        <source>Training was stopped after {count} epochs.</source>
        <translation>Das Training wurde nach {count} Epochen angehalten.</translation>
    </message>
    <message>
        <source>Training goes on after {epoch} of {epochs} epochs, on {device}.</source>
        <translation>Das Training geht nach {epoch} von {epochs} Epochen weiter, auf {device}.</translation>
    </message>
    <message>
        <source>Training begins: {examples} pictures to learn from, {validation_examples} held out to check, {parameters} numbers to find (parameters), on {device} in {precision}.</source>
        <translation>Das Training beginnt: {examples} Bilder zum Lernen, {validation_examples} zum Prüfen zurückgehalten, {parameters} Zahlen zu finden (Parameter), auf {device} in {precision}.</translation>
    </message>
    <message>
        <source>{name}: no epoch is finished yet.</source>
        <translation>{name}: Noch ist keine Epoche fertig.</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} epochs are finished.</source>
        <translation>{name}: {done} von {all} Epochen sind fertig.</translation>
    </message>
    <message>
        <source>Training loss {0}.</source>
        <translation>Verlust im Training {0}.</translation>
    </message>
    <message>
        <source>Validation loss {0}.</source>
        <translation>Verlust bei der Validierung {0}.</translation>
    </message>
    <message>
        <source>Training accuracy {0}.</source>
        <translation>Genauigkeit im Training {0}.</translation>
    </message>
    <message>
        <source>Validation accuracy {0}.</source>
        <translation>Genauigkeit bei der Validierung {0}.</translation>
    </message>
    <message>
        <source>The best epoch is {epoch}, with {accuracy}.</source>
        <translation>Die beste Epoche ist {epoch}, mit {accuracy}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>{state} · {epoch} of {epochs}</source>
        <translation>{state} · {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>{percent} right</source>
        <translation>{percent} richtig</translation>
    </message>
    <message>
        <source>{done} of {all} epochs</source>
        <translation>{done} von {all} Epochen</translation>
    </message>
</context>
<context>
    <name>teach</name>
    <message>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{engine} on {device}</source>
        <translation>{engine} auf {device}</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} KB</translation>
    </message>
</context>
</TS>
