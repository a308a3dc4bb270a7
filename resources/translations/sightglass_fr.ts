<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>does not have the classes ants and bees</source>
        <translation>n’a pas les classes fourmis et abeilles</translation>
    </message>
    <message>
        <source>The class {name} has only {pictures}; a network learns better from at least 20.</source>
        <translation>La classe {name} n’a que {pictures}&#x202f;; un réseau apprend mieux à partir de 20.</translation>
    </message>
    <message>
        <source>{count} classes have few pictures: {names}; a network learns better from at least 20 of each.</source>
        <translation>{count} classes ont peu d’images&#xa0;: {names}&#x202f;; un réseau apprend mieux à partir de 20 de chacune.</translation>
    </message>
    <message>
        <source>The classes are out of balance: {most} pictures of {common}, but {least} of {rare}. Set balance to weight or resample, so that rare classes count as much.</source>
        <translation>Les classes sont déséquilibrées&#xa0;: {most} images de {common}, mais {least} de {rare}. Règle l’équilibre sur pondérer ou montrer plus souvent, pour que les classes rares comptent autant.</translation>
    </message>
    <message>
        <source>All pictures are of one session, so that none can be held out whole, and results may look better than they are. Take pictures on another day or in another place as well.</source>
        <translation>Toutes les images viennent d’une seule séance, si bien qu’aucune ne peut être mise de côté en entier, et les résultats peuvent paraître meilleurs qu’ils ne sont. Prends aussi des images un autre jour ou ailleurs.</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>did you mean {nearest}?</source>
        <translation>veux-tu dire {nearest}&#x202f;?</translation>
    </message>
    <message>
        <source>there are: {names}.</source>
        <translation>il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no data set named {name}; {hint}</source>
        <translation>Il n’y a pas de jeu de données nommé {name}&#x202f;; {hint}</translation>
    </message>
    <message>
        <source>The pictures of {name} are {size}, but the network&apos;s input is {height} × {width} × {channels} (height × width × channels) of ink; choose another of the two.</source>
        <translation>Les images de {name} sont {size}, mais l’entrée du réseau est {height} × {width} × {channels} (hauteur × largeur × canaux) d’encre&#x202f;; change l’un des deux.</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>ne peut pas être lu ({error})</translation>
    </message>
    <message>
        <source>does not have the batches {batches}</source>
        <translation>n’a pas les lots {batches}</translation>
    </message>
    <message>
        <source>has a batch {name} of the wrong length</source>
        <translation>a un lot {name} de mauvaise longueur</translation>
    </message>
    <message>
        <source>has a batch {name} that cannot be read ({error})</source>
        <translation>a un lot {name} qui ne peut pas être lu ({error})</translation>
    </message>
    <message>
        <source>has a batch {name} that does not hold pictures of CIFAR-10</source>
        <translation>a un lot {name} qui ne contient pas d’images de CIFAR-10</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip. Choose one with a folder per class.</source>
        <translation>{path} n’est ni un dossier ni un zip. Choisis-en un avec un dossier par classe.</translation>
    </message>
    <message>
        <source>There is no folder or zip {path}. It may have been moved or renamed.</source>
        <translation>Il n’y a pas de dossier ni de zip {path}. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed ({strerror}). Check that you may open it and that its disk is there.</source>
        <translation>Le contenu de {folder} ne peut pas être lu ({strerror}). Vérifie que tu peux l’ouvrir et que son disque est là.</translation>
    </message>
    <message>
        <source>is no longer in it. Was the zip replaced?</source>
        <translation>n’y est plus. Le zip a-t-il été remplacé&#x202f;?</translation>
    </message>
    <message>
        <source>is damaged ({error}). Make the zip again</source>
        <translation>est abîmé ({error}). Refais le zip</translation>
    </message>
    <message>
        <source>is larger than {max_bytes} MB</source>
        <translation>dépasse {max_bytes} Mo</translation>
    </message>
    <message>
        <source>{name} in {zip} {what}.</source>
        <translation>{name} dans {zip} {what}.</translation>
    </message>
    <message>
        <source>The zip {path} cannot be read ({error}). Make it or get it again.</source>
        <translation>Le zip {path} ne peut pas être lu ({error}). Refais-le, ou va le chercher encore une fois.</translation>
    </message>
    <message>
        <source>whose path leads out of the zip</source>
        <translation>dont le chemin sort du zip</translation>
    </message>
    <message>
        <source>which is a link</source>
        <translation>qui est un lien</translation>
    </message>
    <message>
        <source>which is locked with a password</source>
        <translation>qui est protégée par un mot de passe</translation>
    </message>
    <message>
        <source>The zip {path} has an entry {filename}, {why}. Unpack it with a program that you trust, look at what is in it, and pack the class folders anew.</source>
        <translation>Le zip {path} a une entrée {filename}, {why}. Décompresse-le avec un programme sûr, regarde ce qu’il contient, et refais un zip des dossiers de classes.</translation>
    </message>
    <message>
        <source>{path} has more than {max_files} files. Choose a folder further in, or divide it.</source>
        <translation>{path} a plus de {max_files} fichiers. Choisis un dossier plus à l’intérieur, ou partage-le.</translation>
    </message>
    <message>
        <source>The zip {path} would unpack to {size} GB, far more than pictures do; it may be made to do harm. Get it from somewhere else.</source>
        <translation>Le zip {path} ferait {size} Go une fois décompressé, bien plus que des images&#x202f;; il est peut-être fait pour nuire. Trouve-le ailleurs.</translation>
    </message>
    <message>
        <source>{parent} has faces without labels for testing. Put fer2013.csv or icml_face_data.csv beside them.</source>
        <translation>{parent} a des visages sans étiquettes pour le test. Mets fer2013.csv ou icml_face_data.csv à côté.</translation>
    </message>
    <message>
        <source>is not a table of faces ({error})</source>
        <translation>n’est pas un tableau de visages ({error})</translation>
    </message>
    <message>
        <source>has no faces of this split</source>
        <translation>n’a pas de visages de cette partie</translation>
    </message>
    <message>
        <source>{name} is given by its publisher to registered users only, so that it cannot be fetched. Get it from the home page of the data set, and save it as {path}.</source>
        <translation>{name} n’est donné par son éditeur qu’aux personnes inscrites, et ne peut donc pas être téléchargé. Prends-le sur la page du jeu de données, et enregistre-le sous {path}.</translation>
    </message>
    <message>
        <source>is larger than it can be</source>
        <translation>est plus grand que possible</translation>
    </message>
    <message>
        <source>{path} {what}. Delete it, so that it is fetched again, or put a good copy in its place.</source>
        <translation>{path} {what}. Supprime-le pour qu’il soit téléchargé de nouveau, ou mets une bonne copie à sa place.</translation>
    </message>
    <message>
        <source>{name} has no pictures that can be read: save {convertible} and others like it as JPEG or PNG first.</source>
        <translation>{name} n’a pas d’images lisibles&#xa0;: enregistre d’abord {convertible} et les autres du même genre en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{name} has no pictures. Choose a folder, or a zip, with a folder of pictures for each class.</source>
        <translation>{name} n’a pas d’images. Choisis un dossier, ou un zip, avec un dossier d’images pour chaque classe.</translation>
    </message>
    <message>
        <source>The pictures in {name} lie side by side. Put those of each class into a folder of their own, named after the class.</source>
        <translation>Les images de {name} sont côte à côte. Mets celles de chaque classe dans leur propre dossier, qui porte le nom de la classe.</translation>
    </message>
    <message>
        <source>{name}: {count} of the files cannot be read as pictures, such as {first}; save them as JPEG or PNG to use them.</source>
        <translation>{name}&#xa0;: {count} des fichiers ne peuvent pas être lus comme images, par exemple {first}&#x202f;; enregistre-les en JPEG ou PNG pour les utiliser.</translation>
    </message>
    <message>
        <source>{name}: {count} out, in the folder {folder} beside {others}.</source>
        <translation>{name}&#xa0;: {count} de côté, dans le dossier {folder} à côté de {others}.</translation>
    </message>
    <message>
        <source>{name}: {count} out, outside the class folders.</source>
        <translation>{name}&#xa0;: {count} de côté, hors des dossiers de classes.</translation>
    </message>
    <message>
        <source>one picture is left</source>
        <translation>une image laissée</translation>
    </message>
    <message>
        <source>{count} pictures are left</source>
        <translation>{count} images laissées</translation>
    </message>
    <message>
        <source>The class folders {names} of {shown} differ only in capitals or accents; rename one of them, or put their pictures together.</source>
        <translation>Les dossiers de classes {names} de {shown} ne diffèrent que par des majuscules ou des accents&#x202f;; renommes-en un, ou réunis leurs images.</translation>
    </message>
    <message>
        <source>The name of the class folder {name} of {shown} cannot be written down; rename the folder.</source>
        <translation>Le nom du dossier de classe {name} de {shown} ne peut pas être écrit&#x202f;; renomme le dossier.</translation>
    </message>
    <message>
        <source>{shown} has only one class ({only}); to tell things apart, a network needs folders of at least two.</source>
        <translation>{shown} n’a qu’une classe ({only})&#x202f;; pour distinguer des choses, un réseau a besoin de dossiers pour au moins deux.</translation>
    </message>
    <message>
        <source> for training</source>
        <translation> pour l’entraînement</translation>
    </message>
    <message>
        <source>The class {name} of {shown} has no pictures{where}; put some into its folder, or remove the folder.</source>
        <translation>La classe {name} de {shown} n’a pas d’images{where}&#x202f;; mets-en dans son dossier, ou retire le dossier.</translation>
    </message>
    <message>
        <source>The classes {names} of {shown} have no pictures{where}; put some into their folders, or remove the folders.</source>
        <translation>Les classes {names} de {shown} n’ont pas d’images{where}&#x202f;; mets-en dans leurs dossiers, ou retire les dossiers.</translation>
    </message>
    <message>
        <source>does not hold 28 × 28 pictures that match the labels beside it</source>
        <translation>ne contient pas d’images de 28 × 28 qui correspondent aux étiquettes à côté</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes</source>
        <translation>n’est pas un fichier IDX d’octets</translation>
    </message>
    <message>
        <source>does not have the length that it announces</source>
        <translation>n’a pas la longueur annoncée</translation>
    </message>
    <message>
        <source>is not the original file (its checksum differs)</source>
        <translation>n’est pas le fichier d’origine (sa somme de contrôle diffère)</translation>
    </message>
    <message>
        <source>cannot be unpacked ({error})</source>
        <translation>ne peut pas être décompressé ({error})</translation>
    </message>
    <message>
        <source>The pictures around {name} changed while they were read; start again.</source>
        <translation>Les images autour de {name} ont changé pendant la lecture&#x202f;; recommence.</translation>
    </message>
    <message>
        <source>{name} could be read before and cannot be any more: {made} Put it back, and resume the run.</source>
        <translation>{name} était lisible avant et ne l’est plus&#xa0;: {made} Remets-le, et continue l’essai.</translation>
    </message>
    <message>
        <source>The list of classes of {where} is damaged; its pictures are all there.</source>
        <translation>La liste des classes de {where} est abîmée&#x202f;; ses images sont toutes là.</translation>
    </message>
    <message>
        <source>{where} was made by a newer version of this program. Update it to open this.</source>
        <translation>{where} a été fait avec une version plus récente de ce programme. Mets-le à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} needs at least two classes that are switched on; add one, with pictures of its own.</source>
        <translation>{name} a besoin d’au moins deux classes activées&#x202f;; ajoutes-en une, avec ses propres images.</translation>
    </message>
    <message>
        <source>None of the pictures of {title} that were looked at can be read.</source>
        <translation>Aucune des images de {title} qui ont été regardées n’est lisible.</translation>
    </message>
    <message>
        <source>does not have the classes {classes}</source>
        <translation>n’a pas les classes {classes}</translation>
    </message>
    <message>
        <source>does not say which digit follows, and who wrote it</source>
        <translation>ne dit pas quel chiffre suit, ni qui l’a écrit</translation>
    </message>
    <message>
        <source>is not a point of a stroke</source>
        <translation>n’est pas un point d’un trait</translation>
    </message>
    <message>
        <source>ends within a stroke</source>
        <translation>finit au milieu d’un trait</translation>
    </message>
    <message>
        <source>{name}: line {line} {what}. The file is damaged: delete it, so that it is fetched again.</source>
        <translation>{name}&#xa0;: la ligne {line} {what}. Le fichier est abîmé&#xa0;: supprime-le, pour qu’il soit téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used by PyTorch here ({reason}); choose another one.</source>
        <translation>L’appareil {name} ne peut pas être utilisé par PyTorch ici ({reason})&#x202f;; choisis-en un autre.</translation>
    </message>
    <message>
        <source>The device {name} computes wrong results here; choose another one, and update its driver.</source>
        <translation>L’appareil {name} calcule faux ici&#x202f;; choisis-en un autre, et mets son pilote à jour.</translation>
    </message>
    <message>
        <source>Choose an engine of {engines} and a device of {devices}.</source>
        <translation>Choisis un moteur parmi {engines} et un appareil parmi {devices}.</translation>
    </message>
    <message>
        <source>OpenVINO runs on cpu and intel-gpu, not on {device}; choose the engine torch for it.</source>
        <translation>OpenVINO fonctionne sur cpu et intel-gpu, pas sur {device}&#x202f;; choisis pour cela le moteur torch.</translation>
    </message>
    <message>
        <source>An Intel GPU is used through OpenVINO; choose the engine openvino, or auto.</source>
        <translation>Une carte Intel s’utilise par OpenVINO&#x202f;; choisis le moteur openvino, ou auto.</translation>
    </message>
    <message>
        <source>{error} The processor is used instead of the graphics card.</source>
        <translation>{error} Le processeur est utilisé à la place de la carte graphique.</translation>
    </message>
    <message>
        <source>{error} PyTorch is used instead, which is slower.</source>
        <translation>{error} PyTorch est utilisé à la place, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>Preparing {title} for this computer (only once)</source>
        <translation>Préparation de {title} pour cet ordinateur (une seule fois)</translation>
    </message>
    <message>
        <source>{title} could not be prepared for OpenVINO ({reason}).</source>
        <translation>{title} n’a pas pu être préparé pour OpenVINO ({reason}).</translation>
    </message>
    <message>
        <source>The network of {title} cannot be exported ({error}).</source>
        <translation>Le réseau de {title} ne peut pas être exporté ({error}).</translation>
    </message>
    <message>
        <source>The prepared {title} cannot be saved ({error}); make room in {target}.</source>
        <translation>{title}, une fois préparé, ne peut pas être enregistré ({error})&#x202f;; fais de la place dans {target}.</translation>
    </message>
    <message>
        <source>OpenVINO cannot run {name} on {device} ({error}).</source>
        <translation>OpenVINO ne peut pas exécuter {name} sur {device} ({error}).</translation>
    </message>
    <message>
        <source>OpenVINO finds no device for {device} on this machine; choose the device cpu.</source>
        <translation>OpenVINO ne trouve pas d’appareil pour {device} sur cet ordinateur&#x202f;; choisis l’appareil cpu.</translation>
    </message>
    <message>
        <source>PyTorch cannot run {name} on {device} ({reason}).</source>
        <translation>PyTorch ne peut pas exécuter {name} sur {device} ({reason}).</translation>
    </message>
    <message>
        <source>{title} has no pictures that can be read; choose another data set.</source>
        <translation>{title} n’a pas d’images lisibles&#x202f;; choisis un autre jeu de données.</translation>
    </message>
    <message>
        <source>{name} does not know the classes {names}; choose another model or data set, or give the class folders the names that the model knows.</source>
        <translation>{name} ne connaît pas les classes {names}&#x202f;; choisis un autre modèle ou un autre jeu de données, ou donne aux dossiers les noms que le modèle connaît.</translation>
    </message>
    <message>
        <source>{received} bytes came instead of {expected}</source>
        <translation>{received} octets sont arrivés au lieu de {expected}</translation>
    </message>
    <message>
        <source>what came is not the expected file (its checksum differs)</source>
        <translation>ce qui est arrivé n’est pas le fichier attendu (sa somme de contrôle diffère)</translation>
    </message>
    <message>
        <source>{name} could not be fetched: the administrator of this computer has switched fetching off ({file}). Ask them to put it into the shared folder of weights or data sets.</source>
        <translation>{name} n’a pas pu être téléchargé&#xa0;: la personne qui gère cet ordinateur a coupé les téléchargements ({file}). Demande-lui de le mettre dans le dossier partagé des poids ou des jeux de données.</translation>
    </message>
    <message>
        <source>SIGHTGLASS_MIRROR is {mirror!r}; it must start with http:// or https://.</source>
        <translation>SIGHTGLASS_MIRROR vaut {mirror!r}&#x202f;; il doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>the server answered {code} {reason}</source>
        <translation>le serveur a répondu {code} {reason}</translation>
    </message>
    <message>
        <source>the server took too long to answer</source>
        <translation>le serveur a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>the connection is not secure ({reason})</source>
        <translation>la connexion n’est pas sûre ({reason})</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>la connexion s’est coupée en route</translation>
    </message>
    <message>
        <source>the server cannot be reached ({cause})</source>
        <translation>le serveur est injoignable ({cause})</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {reason}. Check the network and try again, or download {url} elsewhere and save it as {target}.</source>
        <translation>{name} n’a pas pu être téléchargé&#xa0;: {reason}. Vérifie le réseau et réessaie, ou télécharge {url} ailleurs et enregistre-le sous {target}.</translation>
    </message>
    <message>
        <source>{name} could not be saved in {parent} ({strerror}); make room there or allow writing, or set SIGHTGLASS_HOME to another folder.</source>
        <translation>{name} n’a pas pu être enregistré dans {parent} ({strerror})&#x202f;; fais-y de la place ou autorise l’écriture, ou donne à SIGHTGLASS_HOME un autre dossier.</translation>
    </message>
    <message>
        <source>a HEIC, AVIF or video file</source>
        <translation>un fichier HEIC, AVIF ou vidéo</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>is a folder, not a picture. Choose a picture, or a folder with pictures in it</source>
        <translation>est un dossier, pas une image. Choisis une image, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file. Choose a picture file</source>
        <translation>est un périphérique ou un tube, pas un fichier. Choisis un fichier d’image</translation>
    </message>
    <message>
        <source>does not exist. It may have been moved, renamed or deleted</source>
        <translation>n’existe pas. Il a peut-être été déplacé, renommé ou supprimé</translation>
    </message>
    <message>
        <source>may not be read by you. Ask its owner, or copy it to a folder of your own</source>
        <translation>n’est pas lisible pour toi. Demande à son propriétaire, ou copie-le dans un dossier à toi</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}). Check the disk or network it is on</source>
        <translation>ne peut pas être lu ({strerror}). Vérifie le disque ou le réseau où il se trouve</translation>
    </message>
    <message>
        <source>is not a possible file name ({error}). Choose another file</source>
        <translation>n’est pas un nom de fichier possible ({error}). Choisis un autre fichier</translation>
    </message>
    <message>
        <source>does not fit into this machine&apos;s free memory. Close other programs, or make it smaller</source>
        <translation>ne tient pas dans la mémoire libre de cet ordinateur. Ferme d’autres programmes, ou réduis-le</translation>
    </message>
    <message>
        <source>is a damaged, incomplete or unusual {file_format} file ({error}). Get it again, or open it in another program and save it as PNG or JPEG</source>
        <translation>est un fichier {file_format} abîmé, incomplet ou inhabituel ({error}). Va le chercher encore une fois, ou ouvre-le dans un autre programme et enregistre-le en PNG ou JPEG</translation>
    </message>
    <message>
        <source>is empty (0 bytes). Copy or download it again</source>
        <translation>est vide (0 octet). Copie-le ou télécharge-le encore une fois</translation>
    </message>
    <message>
        <source>not a picture of a known kind</source>
        <translation>pas une image d’un genre connu</translation>
    </message>
    <message>
        <source>is {kind}. Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file, or save it as one</source>
        <translation>est {kind}. Choisis un fichier JPEG, PNG, GIF, WebP, BMP ou TIFF, ou enregistre-le ainsi</translation>
    </message>
    <message>
        <source>is {width} × {height} pixels; a side may have {max_side}. Cut it into parts</source>
        <translation>fait {width} × {height} pixels&#x202f;; un côté peut en avoir {max_side}. Découpe-le</translation>
    </message>
    <message>
        <source>is stored in too many passes to be decoded in sensible time. Save it again as a plain JPEG</source>
        <translation>est stocké en trop de passes pour être décodé dans un temps raisonnable. Enregistre-le de nouveau en JPEG simple</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>son en-tête n’a pas de sens</translation>
    </message>
    <message>
        <source>is larger than {max_bytes} MB. Save it smaller, for instance as JPEG</source>
        <translation>dépasse {max_bytes} Mo. Enregistre-le plus petit, par exemple en JPEG</translation>
    </message>
    <message>
        <source>has more than {max_pixels} million pixels. Save it in a smaller size</source>
        <translation>a plus de {max_pixels} millions de pixels. Enregistre-le plus petit</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>{name} does not answer with numbers: its weights are damaged. Get it again.</source>
        <translation>{name} ne répond pas par des nombres&#xa0;: ses poids sont abîmés. Va le chercher encore une fois.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <source>The model card {where} is damaged ({field}: {first}); import or train the model again.</source>
        <translation>La fiche du modèle {where} est abîmée ({field}&#xa0;: {first})&#x202f;; importe ou entraîne le modèle de nouveau.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be read: {error}.</source>
        <translation>La fiche du modèle {where} ne peut pas être lue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a model package; use a folder with card.json and {weights}, a {suffix} file, or import a state dict first (models import).</source>
        <translation>{path} n’est pas un paquet de modèle&#x202f;; prends un dossier avec card.json et {weights}, un fichier {suffix}, ou importe d’abord un state dict (models import).</translation>
    </message>
    <message>
        <source>did you mean {near}?</source>
        <translation>veux-tu dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>see `models list` for the names.</source>
        <translation>vois les noms avec `models list`.</translation>
    </message>
    <message>
        <source>There is no model named {name}; {hint}</source>
        <translation>Il n’y a pas de modèle nommé {name}&#x202f;; {hint}</translation>
    </message>
    <message>
        <source>{error} It was set aside as {aside}.</source>
        <translation>{error} Il a été mis de côté sous {aside}.</translation>
    </message>
    <message>
        <source>lenet needs pictures of at least 16 × 16 pixels; make the input larger.</source>
        <translation>lenet a besoin d’images d’au moins 16 × 16 pixels&#x202f;; agrandis l’entrée.</translation>
    </message>
    <message>
        <source>strided-cnn needs pictures of at least 8 × 8 pixels; make the input larger.</source>
        <translation>strided-cnn a besoin d’images d’au moins 8 × 8 pixels&#x202f;; agrandis l’entrée.</translation>
    </message>
    <message>
        <source>digit-resnet takes grey pictures of {side} × {side} pixels only; choose whitened-resnet for others.</source>
        <translation>digit-resnet ne prend que des images grises de {side} × {side} pixels&#x202f;; choisis whitened-resnet pour d’autres.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); copy, export or train the model again.</source>
        <translation>{path} ne peut pas être lu ({error})&#x202f;; copie, exporte ou entraîne le modèle de nouveau.</translation>
    </message>
    <message>
        <source>The network does not tell what it sees in a picture; update the program.</source>
        <translation>Le réseau ne dit pas ce qu’il voit dans une image&#x202f;; mets le programme à jour.</translation>
    </message>
    <message>
        <source>There is no file {file}; name a .sightglass package or a state dict (.pth).</source>
        <translation>Il n’y a pas de fichier {file}&#x202f;; nomme un paquet .sightglass ou un state dict (.pth).</translation>
    </message>
    <message>
        <source>You already have a model named {name}; choose another name with --name.</source>
        <translation>Tu as déjà un modèle nommé {name}&#x202f;; choisis un autre nom avec --name.</translation>
    </message>
    <message>
        <source>Which architecture is {name}? Name one of torchvision&apos;s with --architecture, such as resnet18.</source>
        <translation>Quelle est l’architecture de {name}&#x202f;? Nommes-en une de torchvision avec --architecture, par exemple resnet18.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name; use letters, digits, spaces and . _ - + only.</source>
        <translation>{name!r} ne peut pas être le nom d’un modèle&#x202f;; n’utilise que des lettres, des chiffres, des espaces et . _ - +.</translation>
    </message>
    <message>
        <source>The network has a single output; train one that has an output for each class, two at least.</source>
        <translation>Le réseau n’a qu’une seule sortie&#x202f;; entraînes-en un qui a une sortie pour chaque classe, deux au moins.</translation>
    </message>
    <message>
        <source>{labels} is not a text file (UTF-8) with one class a line.</source>
        <translation>{labels} n’est pas un fichier texte (UTF-8) avec une classe par ligne.</translation>
    </message>
    <message>
        <source>{labels} names {classes} classes, but the network has {outputs} outputs.</source>
        <translation>{labels} nomme {classes} classes, mais le réseau a {outputs} sorties.</translation>
    </message>
    <message>
        <source>There is no network named {architecture}; there are: {architectures}.</source>
        <translation>Il n’y a pas de réseau nommé {architecture}&#x202f;; il y a&#xa0;: {architectures}.</translation>
    </message>
    <message>
        <source>{name} needs the architecture {architecture}, unknown to this version; update the program.</source>
        <translation>{name} a besoin de l’architecture {architecture}, inconnue de cette version&#x202f;; mets le programme à jour.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this machine; fetch them first (models fetch {name}).</source>
        <translation>Les poids de {name} ne sont pas sur cet ordinateur&#x202f;; télécharge-les d’abord (models fetch {name}).</translation>
    </message>
    <message>
        <source>The weights in {weights} do not fit the architecture {architecture} ({reason}); use the file that was made for it.</source>
        <translation>Les poids de {weights} ne vont pas avec l’architecture {architecture} ({reason})&#x202f;; prends le fichier fait pour elle.</translation>
    </message>
    <message>
        <source>The weights in {weights} hold values that are no numbers; get or train them again.</source>
        <translation>Les poids de {weights} contiennent des valeurs qui ne sont pas des nombres&#x202f;; va les chercher ou entraîne-les de nouveau.</translation>
    </message>
    <message>
        <source>{path} holds more than weights, perhaps code, and was not loaded; save it again as a plain state dict (torch.save(model.state_dict(), file)).</source>
        <translation>{path} contient plus que des poids, peut-être du code, et n’a pas été chargé&#x202f;; enregistre-le de nouveau comme simple state dict (torch.save(model.state_dict(), file)).</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be read ({name}); copy or fetch the file again.</source>
        <translation>Les poids de {path} ne peuvent pas être lus ({name})&#x202f;; copie ou télécharge le fichier de nouveau.</translation>
    </message>
    <message>
        <source>{path} is not a state dict; save it with torch.save(model.state_dict(), file).</source>
        <translation>{path} n’est pas un state dict&#x202f;; enregistre-le avec torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>The model package {path} has no {weights}; copy or export it again.</source>
        <translation>Le paquet de modèle {path} n’a pas de {weights}&#x202f;; copie-le ou exporte-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} is not a readable model package ({error}).</source>
        <translation>{path} n’est pas un paquet de modèle lisible ({error}).</translation>
    </message>
    <message>
        <source>The weights cannot be saved in {folder} ({error}); make room there.</source>
        <translation>Les poids ne peuvent pas être enregistrés dans {folder} ({error})&#x202f;; fais-y de la place.</translation>
    </message>
    <message>
        <source>The model card {path} is too large to be one; copy or export the model again.</source>
        <translation>La fiche du modèle {path} est trop grande pour en être une&#x202f;; copie ou exporte le modèle de nouveau.</translation>
    </message>
    <message>
        <source>The model card {path} cannot be read ({strerror}).</source>
        <translation>La fiche du modèle {path} ne peut pas être lue ({strerror}).</translation>
    </message>
    <message>
        <source>The model package {path} cannot be unpacked ({error}); copy or export it again.</source>
        <translation>Le paquet de modèle {path} ne peut pas être décompressé ({error})&#x202f;; copie-le ou exporte-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than a model package can hold; it was not opened.</source>
        <translation>{path} contient plus qu’un paquet de modèle ne peut contenir&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{path} names a file outside its own folder ({filename}); it was not opened.</source>
        <translation>{path} nomme un fichier hors de son propre dossier ({filename})&#x202f;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>whitened-resnet needs pictures of at least {smallest} × {smallest}; make the input larger.</source>
        <translation>whitened-resnet a besoin d’images d’au moins {smallest} × {smallest}&#x202f;; agrandis l’entrée.</translation>
    </message>
    <message>
        <source>To tell things apart, a network needs at least two classes.</source>
        <translation>Pour distinguer des choses, un réseau a besoin d’au moins deux classes.</translation>
    </message>
    <message>
        <source>Add another class, and give it pictures of something else, or of nothing in particular.</source>
        <translation>Ajoute une autre classe, et donne-lui des images d’autre chose, ou de rien de particulier.</translation>
    </message>
    <message>
        <source>{names} has no pictures yet.</source>
        <translation>{names} n’a pas encore d’images.</translation>
    </message>
    <message>
        <source>{names} have no pictures yet.</source>
        <translation>{names} n’ont pas encore d’images.</translation>
    </message>
    <message>
        <source>Give each class pictures, or switch it off.</source>
        <translation>Donne des images à chaque classe, ou désactive-la.</translation>
    </message>
    <message>
        <source>{names} has only one picture.</source>
        <translation>{names} n’a qu’une image.</translation>
    </message>
    <message>
        <source>{names} has only a few pictures.</source>
        <translation>{names} n’a que peu d’images.</translation>
    </message>
    <message>
        <source>{names} have only one picture each.</source>
        <translation>{names} n’ont qu’une image chacune.</translation>
    </message>
    <message>
        <source>{names} have only a few pictures.</source>
        <translation>{names} n’ont que peu d’images.</translation>
    </message>
    <message>
        <source>A network learns better from at least {enough} of each class.</source>
        <translation>Un réseau apprend mieux à partir de {enough} de chaque classe.</translation>
    </message>
    <message>
        <source>{common} has {most} pictures, but {rare} only {least}.</source>
        <translation>{common} a {most} images, mais {rare} seulement {least}.</translation>
    </message>
    <message>
        <source>The network will guess {common} too often: give {rare} more pictures.</source>
        <translation>Le réseau devinera trop souvent {common}&#xa0;: donne plus d’images à {rare}.</translation>
    </message>
    <message>
        <source>All pictures of {names} were taken in one go, so they are much alike.</source>
        <translation>Toutes les images de {names} ont été prises d’un coup, elles se ressemblent donc beaucoup.</translation>
    </message>
    <message>
        <source>Nobody can tell how good the network is on new ones: take more in another place, or in another light.</source>
        <translation>Personne ne peut dire si le réseau est bon sur de nouvelles&#xa0;: prends-en d’autres ailleurs, ou sous une autre lumière.</translation>
    </message>
    <message>
        <source>{names} and {more} more classes</source>
        <translation>{names} et {more} autres classes</translation>
    </message>
    <message>
        <source>small network of the program</source>
        <translation>petit réseau du programme</translation>
    </message>
    <message>
        <source>There is no large network on this computer, so the small one of the program is used. With better ones, fewer pictures do: choose the model {name} ({megabytes:.0f} MB) on the page Recognise, which fetches it, or put the file {file_name} into the folder {folder}.</source>
        <translation>Il n’y a pas de grand réseau sur cet ordinateur, c’est donc le petit du programme qui sert. Avec un meilleur, moins d’images suffisent&#xa0;: choisis le modèle {name} ({megabytes:.0f} Mo) sur la page Reconnaître, qui le télécharge, ou mets le fichier {file_name} dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The class is called {name} again.</source>
        <translation>La classe s’appelle de nouveau {name}.</translation>
    </message>
    <message>
        <source>One picture is back.</source>
        <translation>Une image est de retour.</translation>
    </message>
    <message>
        <source>{count} pictures are back where they were.</source>
        <translation>{count} images sont de nouveau où elles étaient.</translation>
    </message>
    <message>
        <source>One picture is in {name} again.</source>
        <translation>Une image est de nouveau dans {name}.</translation>
    </message>
    <message>
        <source>{count} pictures are in {name} again.</source>
        <translation>{count} images sont de nouveau dans {name}.</translation>
    </message>
    <message>
        <source>The pictures that were added are gone again.</source>
        <translation>Les images ajoutées ont été retirées.</translation>
    </message>
    <message>
        <source>The pictures that were added are back.</source>
        <translation>Les images ajoutées sont de retour.</translation>
    </message>
    <message>
        <source>{count} pictures are back.</source>
        <translation>{count} images sont de retour.</translation>
    </message>
    <message>
        <source>One picture is deleted again.</source>
        <translation>Une image est de nouveau supprimée.</translation>
    </message>
    <message>
        <source>{count} pictures are deleted again.</source>
        <translation>{count} images sont de nouveau supprimées.</translation>
    </message>
    <message>
        <source>The class {name} is back.</source>
        <translation>La classe {name} est de retour.</translation>
    </message>
    <message>
        <source>The class {name} is gone again.</source>
        <translation>La classe {name} a de nouveau disparu.</translation>
    </message>
    <message>
        <source>{name} has the colour from before.</source>
        <translation>{name} a de nouveau sa couleur d’avant.</translation>
    </message>
    <message>
        <source>{name} has the other colour again.</source>
        <translation>{name} a de nouveau l’autre couleur.</translation>
    </message>
    <message>
        <source>{name} is switched off again.</source>
        <translation>La classe {name} est de nouveau désactivée.</translation>
    </message>
    <message>
        <source>{name} is switched on again.</source>
        <translation>La classe {name} est de nouveau activée.</translation>
    </message>
    <message>
        <source>{name} is back in its place.</source>
        <translation>La classe {name} est revenue à sa place.</translation>
    </message>
    <message>
        <source>{name} is in its new place again.</source>
        <translation>La classe {name} est de nouveau à sa nouvelle place.</translation>
    </message>
    <message>
        <source>The class {name} is removed again.</source>
        <translation>La classe {name} est de nouveau retirée.</translation>
    </message>
    <message>
        <source>A class cannot be merged with itself; choose two.</source>
        <translation>Une classe ne peut pas être réunie avec elle-même&#x202f;; choisis-en deux.</translation>
    </message>
    <message>
        <source>{name} is a class of its own again.</source>
        <translation>{name} est de nouveau une classe à part.</translation>
    </message>
    <message>
        <source>{other} is part of {name} again.</source>
        <translation>{other} fait de nouveau partie de {name}.</translation>
    </message>
    <message>
        <source>This class is no longer there; take back its removal, or choose another class.</source>
        <translation>Cette classe n’est plus là&#x202f;; annule sa suppression, ou choisis une autre classe.</translation>
    </message>
    <message>
        <source>There is already a class named {name}; choose another name, or merge the two.</source>
        <translation>Il y a déjà une classe nommée {name}&#x202f;; choisis un autre nom, ou réunis les deux.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is not lost; make room on the disk of {where}, and try again.</source>
        <translation>Le disque est plein. Ce qui était là avant n’est pas perdu&#x202f;; fais de la place sur le disque de {where}, et réessaie.</translation>
    </message>
    <message>
        <source>The folder {where} is not there any more. Put it back, or choose another one.</source>
        <translation>Le dossier {where} n’est plus là. Remets-le, ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>Nothing may be changed in {where}. Copy the folder to a place of your own, and open it there.</source>
        <translation>Rien ne peut être changé dans {where}. Copie le dossier à un endroit à toi, et ouvre-le là.</translation>
    </message>
    <message>
        <source>Something in {where} cannot be read or written ({strerror}). Check the disk it is on.</source>
        <translation>Quelque chose dans {where} ne peut pas être lu ou écrit ({strerror}). Vérifie le disque.</translation>
    </message>
    <message>
        <source>{path} is a folder. Open it as it is, or choose a zip.</source>
        <translation>{path} est un dossier. Ouvre-le tel quel, ou choisis un zip.</translation>
    </message>
    <message>
        <source>The list of classes in {name} is too large to be one.</source>
        <translation>La liste des classes dans {name} est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>There are no pictures in {title}. Choose another file.</source>
        <translation>Il n’y a pas d’images dans {title}. Choisis un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is a project about something else than pictures ({kind}); choose one about pictures.</source>
        <translation>{name} est un projet sur autre chose que des images ({kind})&#x202f;; choisis-en un sur des images.</translation>
    </message>
    <message>
        <source>{folder} is no project.</source>
        <translation>{folder} n’est pas un projet.</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Donne un nom à la classe.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donne un nom au projet.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters; choose a shorter one.</source>
        <translation>Un nom a {most} lettres au plus&#x202f;; choisis-en un plus court.</translation>
    </message>
    <message>
        <source>{root} has more than {max_files} pictures; divide it.</source>
        <translation>{root} a plus de {max_files} images&#x202f;; partage-le.</translation>
    </message>
    <message>
        <source>The bin of the project is full; close the project, which empties it.</source>
        <translation>La corbeille du projet est pleine&#x202f;; ferme le projet, ce qui la vide.</translation>
    </message>
    <message>
        <source>This project was opened to be looked at; open it anew to change it.</source>
        <translation>Ce projet a été ouvert pour être regardé&#x202f;; ouvre-le de nouveau pour le changer.</translation>
    </message>
    <message>
        <source>This project is open {where}. Close it there to change it here.</source>
        <translation>Ce projet est ouvert {where}. Ferme-le là-bas pour le changer ici.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. To change this project, copy its folder to a place of your own, and open it there.</source>
        <translation>Rien ne peut être écrit dans {folder}. Pour changer ce projet, copie son dossier à un endroit à toi, et ouvre-le là.</translation>
    </message>
    <message>
        <source>on another computer, {computer}</source>
        <translation>sur un autre ordinateur, {computer}</translation>
    </message>
    <message>
        <source>in this program already</source>
        <translation>dans ce programme déjà</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>dans une autre fenêtre</translation>
    </message>
    <message>
        <source>{folder} already holds something; choose a new or empty folder.</source>
        <translation>{folder} contient déjà quelque chose&#x202f;; choisis un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>This project is closed; open it again to change it.</source>
        <translation>Ce projet est fermé&#x202f;; ouvre-le de nouveau pour le changer.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. It may have been moved or renamed.</source>
        <translation>Il n’y a pas de dossier {folder}. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>{error} The classes were made anew from its folders.</source>
        <translation>{error} Les classes ont été refaites d’après ses dossiers.</translation>
    </message>
    <message>
        <source>{where} is no project. Choose a folder with a folder of pictures for each class.</source>
        <translation>{where} n’est pas un projet. Choisis un dossier avec un dossier d’images pour chaque classe.</translation>
    </message>
    <message>
        <source>The program failed ({name}: {error}).</source>
        <translation>Le programme a échoué ({name}&#xa0;: {error}).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>{model} could not be loaded</source>
        <translation>{model} n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>{model} is not ready; wait until it is loaded.</source>
        <translation>{model} n’est pas prêt&#x202f;; attends qu’il soit chargé.</translation>
    </message>
    <message>
        <source>The picture could not be recognised</source>
        <translation>L’image n’a pas pu être reconnue</translation>
    </message>
    <message>
        <source>The folder could not be recognised further</source>
        <translation>Le dossier n’a pas pu être reconnu plus loin</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; delete its folder to start the run again.</source>
        <translation>Le point de reprise {path} est abîmé&#x202f;; supprime son dossier pour recommencer l’essai.</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved ({error}); make room and resume.</source>
        <translation>Le point de reprise {path} n’a pas pu être enregistré ({error})&#x202f;; fais de la place et continue.</translation>
    </message>
    <message>
        <source>What the network gets to see is not known; set input.</source>
        <translation>On ne sait pas ce que le réseau peut voir&#x202f;; règle input.</translation>
    </message>
    <message>
        <source>The recipe {path} cannot be read: {error}.</source>
        <translation>La recette {path} ne peut pas être lue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>In {where}, {key} is not right: {what}.</source>
        <translation>Dans {where}, {key} n’est pas correct&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>In {where}, {what}.</source>
        <translation>Dans {where}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>There is no recipe {name_or_path}; give the path of a .toml file, or one of: {names}.</source>
        <translation>Il n’y a pas de recette {name_or_path}&#x202f;; donne le chemin d’un fichier .toml, ou l’une de&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{override!r} does not change a setting; write it as key=value.</source>
        <translation>{override!r} ne change aucun réglage&#x202f;; écris-le comme key=value.</translation>
    </message>
    <message>
        <source>{override!r}: {table} has no settings of its own.</source>
        <translation>{override!r}&#xa0;: {table} n’a pas de réglages à lui.</translation>
    </message>
    <message>
        <source>In {where} there is no setting {prefix}{key}; did you mean {prefix}{nearest}?</source>
        <translation>Dans {where}, il n’y a pas de réglage {prefix}{key}&#x202f;; veux-tu dire {prefix}{nearest}&#x202f;?</translation>
    </message>
    <message>
        <source>{names} do not have the same classes; train on them one by one.</source>
        <translation>{names} n’ont pas les mêmes classes&#x202f;; entraîne-les un par un.</translation>
    </message>
    <message>
        <source>repeats names {unknown}, which is not among the data.</source>
        <translation>repeats nomme {unknown}, qui n’est pas parmi les données.</translation>
    </message>
    <message>
        <source>batch_size is {batch_size}, but an epoch has only {examples} examples; lower it.</source>
        <translation>batch_size est {batch_size}, mais une époque n’a que {examples} exemples&#x202f;; diminue-le.</translation>
    </message>
    <message>
        <source>Not one picture of {label} in {name} can be read. Put good ones there, or remove the class; `datasets info --check` names each file and what is wrong with it.</source>
        <translation>Pas une image de {label} dans {name} n’est lisible. Mets-y de bonnes images, ou retire la classe&#x202f;; `datasets info --check` nomme chaque fichier et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>One held-out picture is</source>
        <translation>Une image mise de côté est</translation>
    </message>
    <message>
        <source>{twice} held-out pictures are</source>
        <translation>{twice} images mises de côté sont</translation>
    </message>
    <message>
        <source>{pictures} in the training data as well, so that results look better than they are; remove copies.</source>
        <translation>{pictures} aussi dans les données d’entraînement, si bien que les résultats paraissent meilleurs qu’ils ne sont&#x202f;; retire les copies.</translation>
    </message>
    <message>
        <source>One file is</source>
        <translation>Un fichier est</translation>
    </message>
    <message>
        <source>{count} files are</source>
        <translation>{count} fichiers sont</translation>
    </message>
    <message>
        <source> And {count} more.</source>
        <translation> Et {count} autres.</translation>
    </message>
    <message>
        <source>{files} left out: {reasons}{more}</source>
        <translation>{files} laissé de côté&#xa0;: {reasons}{more}</translation>
    </message>
    <message>
        <source>{count} {kind} examples of {title}</source>
        <translation>{count} exemples de {title} ({kind})</translation>
    </message>
    <message>
        <source>{name} has no package that could be changed; name a model of your own.</source>
        <translation>{name} n’a pas de paquet qui pourrait être changé&#x202f;; nomme un modèle à toi.</translation>
    </message>
    <message>
        <source>{name} was not trained on {names}; name its own data.</source>
        <translation>{name} n’a pas été entraîné sur {names}&#x202f;; nomme ses propres données.</translation>
    </message>
    <message>
        <source>Too few pictures were held out when {name} was trained; train it again with more.</source>
        <translation>Trop peu d’images ont été mises de côté quand {name} a été entraîné&#x202f;; entraîne-le de nouveau avec plus d’images.</translation>
    </message>
    <message>
        <source>The features could not be written to {folder} ({strerror}); make room and resume.</source>
        <translation>Les caractéristiques n’ont pas pu être écrites dans {folder} ({strerror})&#x202f;; fais de la place et continue.</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Les images sont regardées</translation>
    </message>
    <message>
        <source>The frozen layers have looked at {done} of {total} pictures.</source>
        <translation>Les couches figées ont regardé {done} images sur {total}.</translation>
    </message>
    <message>
        <source>Some weights are too large to be kept as f16; set storage to f32 and resume.</source>
        <translation>Certains poids sont trop grands pour être gardés en f16&#x202f;; règle storage sur f32 et continue.</translation>
    </message>
    <message>
        <source>The pictures or classes of {names} are not those that the run began with. Put them back as they were, or start a new run with them as they are.</source>
        <translation>Les images ou les classes de {names} ne sont pas celles du début de l’essai. Remets-les comme elles étaient, ou démarre un nouvel essai avec elles.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the run&apos;s config ({reason}); start the run again.</source>
        <translation>Le point de reprise ne va pas avec les réglages de l’essai ({reason})&#x202f;; recommence l’essai.</translation>
    </message>
    <message>
        <source>{filename} cannot be read or written ({strerror}).</source>
        <translation>{filename} ne peut pas être lu ou écrit ({strerror}).</translation>
    </message>
    <message>
        <source>Perhaps the disk is full. {settle}</source>
        <translation>Le disque est peut-être plein. {settle}</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>The memory is too small for such batches; training goes on with batches of {size}.</source>
        <translation>La mémoire est trop petite pour de tels lots&#x202f;; l’entraînement continue avec des lots de {size}.</translation>
    </message>
    <message>
        <source>No epoch since epoch {best_epoch} was better, so training ends early.</source>
        <translation>Aucune époque depuis l’époque {best_epoch} n’était meilleure, l’entraînement finit donc plus tôt.</translation>
    </message>
    <message>
        <source>The loss is no longer a number after {steps} steps: the steps are too large.</source>
        <translation>La perte n’est plus un nombre après {steps} pas&#xa0;: les pas sont trop grands.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate, such as {rate:g}.</source>
        <translation>Recommence avec un taux d’apprentissage plus petit, par exemple {rate:g}.</translation>
    </message>
    <message>
        <source>When that is settled, resume the run or start it again.</source>
        <translation>Quand c’est réglé, continue l’essai ou recommence-le.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. What is finished is kept; resume the run, or try other settings.</source>
        <translation>C’est une erreur du programme. Ce qui est fini est gardé&#x202f;; continue l’essai, ou essaie d’autres réglages.</translation>
    </message>
    <message>
        <source>Choose a smaller network, or smaller pictures (input), and start again.</source>
        <translation>Choisis un réseau plus petit, ou des images plus petites (entrée), et recommence.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {size}, and smaller ones teach nothing.</source>
        <translation>Il n’y a pas assez de mémoire pour des lots de {size}, et de plus petits n’apprennent rien.</translation>
    </message>
    <message>
        <source>pretrained </source>
        <translation>préentraîné </translation>
    </message>
    <message>
        <source>There is no {kind}network named {name}; did you mean {near}?</source>
        <translation>Il n’y a pas de réseau {kind}nommé {name}&#x202f;; veux-tu dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process; wait until it ends, or stop it.</source>
        <translation>{folder} est entraîné par un autre processus&#x202f;; attends qu’il finisse, ou arrête-le.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({strerror}); make room, or copy it.</source>
        <translation>Rien ne peut être écrit dans {folder} ({strerror})&#x202f;; fais de la place, ou copie-le.</translation>
    </message>
    <message>
        <source>Training could not be started in {folder} ({strerror}).</source>
        <translation>L’entraînement n’a pas pu commencer dans {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>Make room there, or copy the folder, and resume the run.</source>
        <translation>Fais-y de la place ou copie le dossier, puis continue l’essai.</translation>
    </message>
    <message>
        <source>Training could not be started (exit status {returncode}).</source>
        <translation>L’entraînement n’a pas pu démarrer (code de sortie {returncode}).</translation>
    </message>
    <message>
        <source>{folder} says why.</source>
        <translation>{folder} dit pourquoi.</translation>
    </message>
    <message>
        <source>The loss falls at no learning rate; look at the data, or choose another network.</source>
        <translation>La perte ne baisse à aucun taux d’apprentissage&#x202f;; regarde les données, ou choisis un autre réseau.</translation>
    </message>
    <message>
        <source>This recipe is for {task}, and this data is for {other}.</source>
        <translation>Cette recette est pour {task}, et ces données sont pour {other}.</translation>
    </message>
    <message>
        <source>This recipe is made for handwriting in small pictures, and this data has photos.</source>
        <translation>Cette recette est faite pour l’écriture manuscrite en petites images, et ces données ont des photos.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grises</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>en couleurs</translation>
    </message>
    <message>
        <source>The network {model} takes {kind} pictures of {width} × {height} pixels only; choose another network.</source>
        <translation>Le réseau {model} ne prend que des images {kind} de {width} × {height} pixels&#x202f;; choisis un autre réseau.</translation>
    </message>
    <message>
        <source>The network {model} takes pictures of at least {least} × {least} pixels; choose another network.</source>
        <translation>Le réseau {model} prend des images d’au moins {least} × {least} pixels&#x202f;; choisis un autre réseau.</translation>
    </message>
    <message>
        <source>The batch size is {size}, but there are only {examples} pictures for training; choose a smaller one.</source>
        <translation>La taille du lot est {size}, mais il n’y a que {examples} images pour l’entraînement&#x202f;; choisis une taille plus petite.</translation>
    </message>
    <message>
        <source>{folder} already holds something; resume the run there, or name another folder.</source>
        <translation>{folder} contient déjà quelque chose&#x202f;; continue l’essai là, ou nomme un autre dossier.</translation>
    </message>
    <message>
        <source>No run can be kept in {where} ({strerror}); name another folder.</source>
        <translation>Aucun essai ne peut être gardé dans {where} ({strerror})&#x202f;; nomme un autre dossier.</translation>
    </message>
    <message>
        <source>There is no run in {folder}: {name} cannot be read ({error}).</source>
        <translation>Il n’y a pas d’essai dans {folder}&#xa0;: {name} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>There is already a run or a model named {name}; choose another name.</source>
        <translation>Il y a déjà un essai ou un modèle nommé {name}&#x202f;; choisis un autre nom.</translation>
    </message>
    <message>
        <source>{folder} cannot be changed ({error}); make room, or copy it.</source>
        <translation>{folder} ne peut pas être changé ({error})&#x202f;; fais de la place, ou copie-le.</translation>
    </message>
    <message>
        <source>{parent} is full of runs; move some away.</source>
        <translation>{parent} est plein d’essais&#x202f;; déplaces-en quelques-uns.</translation>
    </message>
    <message>
        <source>{epoch} of {epochs} epochs are done and kept; resume it to go on from there.</source>
        <translation>{epoch} époques sur {epochs} sont faites et gardées&#x202f;; continue-le pour repartir de là.</translation>
    </message>
    <message>
        <source>It waits for the runs before it.</source>
        <translation>Il attend les essais avant lui.</translation>
    </message>
    <message>
        <source>It is learning; {epoch} of {epochs} epochs are done.</source>
        <translation>Il apprend&#x202f;; {epoch} époques sur {epochs} sont faites.</translation>
    </message>
    <message>
        <source>It is getting ready.</source>
        <translation>Il se prépare.</translation>
    </message>
    <message>
        <source>It is finished, and its model can be used.</source>
        <translation>Il est fini, et son modèle peut servir.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Il a été arrêté.</translation>
    </message>
    <message>
        <source>It has not begun; resume it to start it.</source>
        <translation>Il n’a pas commencé&#x202f;; Continuer le démarre.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Il a échoué.</translation>
    </message>
    <message>
        <source>The disk is full: make room.</source>
        <translation>Le disque est plein&#xa0;: fais de la place.</translation>
    </message>
    <message>
        <source>It ended without a word, as when the power fails.</source>
        <translation>Il s’est terminé sans un mot, comme lors d’une coupure de courant.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>L’entraînement a été arrêté.</translation>
    </message>
    <message>
        <source>A run of before is still training, so that the work of before is still here. Stop it first.</source>
        <translation>Un essai d’avant s’entraîne encore, le travail d’avant est donc encore là. Arrête-le d’abord.</translation>
    </message>
    <message>
        <source>The work of before could not be put away ({strerror}); tell whoever looks after this computer.</source>
        <translation>Le travail d’avant n’a pas pu être rangé ({strerror})&#x202f;; dis-le à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing that you make here can be kept: the folder “{home}” cannot be written to. Is it write-protected?</source>
        <translation>Rien de ce que tu fais ici ne peut être gardé&#xa0;: on ne peut pas écrire dans le dossier «&#xa0;{home}&#xa0;». Est-il protégé&#x202f;?</translation>
    </message>
    <message>
        <source>You already have another model named {name}. Rename one of the two first.</source>
        <translation>Tu as déjà un autre modèle nommé {name}. Renomme d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>The table of results</source>
        <translation>Le tableau des résultats</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>le système n’a pas donné de raison</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{path}” ({reason}); choose another place.</source>
        <translation>{what} ne peut pas être enregistré sous «&#xa0;{path}&#xa0;» ({reason})&#x202f;; choisis un autre endroit.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be {value!r}: {sentence}</source>
        <translation>Le réglage «&#xa0;{name}&#xa0;» ne peut pas être {value!r}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Your settings in “{path}” cannot be read ({strerror}); using defaults.</source>
        <translation>Tes réglages dans «&#xa0;{path}&#xa0;» ne peuvent pas être lus ({strerror})&#x202f;; ceux d’origine sont utilisés.</translation>
    </message>
    <message>
        <source>The settings cannot be saved as “{path}” ({reason}). Is the disk full?</source>
        <translation>Les réglages ne peuvent pas être enregistrés sous «&#xa0;{path}&#xa0;» ({reason}). Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>Some settings made no sense and are back at their defaults: {names}.</source>
        <translation>Certains réglages n’avaient pas de sens et sont revenus à l’origine&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” are damaged and cannot be moved; using defaults.</source>
        <translation>Tes réglages dans «&#xa0;{path}&#xa0;» sont abîmés et ne peuvent pas être déplacés&#x202f;; ceux d’origine sont utilisés.</translation>
    </message>
    <message>
        <source>Your settings were damaged. They are kept as “{aside}”, and the program starts with its defaults.</source>
        <translation>Tes réglages étaient abîmés. Ils sont gardés sous «&#xa0;{aside}&#xa0;», et le programme démarre avec ceux d’origine.</translation>
    </message>
    <message>
        <source>The snapshot</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>A part of the program could not be started ({strerror}).</source>
        <translation>Une partie du programme n’a pas pu démarrer ({strerror}).</translation>
    </message>
    <message>
        <source>Something unexpected happened (exit status {status}); try it again.</source>
        <translation>Quelque chose d’inattendu s’est produit (code de sortie {status})&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>A run needs a name; type at least one letter.</source>
        <translation>Un essai a besoin d’un nom&#x202f;; tape au moins une lettre.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was put; look for it in the system&apos;s bin.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là où il a été mis&#x202f;; cherche-le dans la corbeille du système.</translation>
    </message>
    <message>
        <source>There is something else in {folder} by now; move it away first.</source>
        <translation>Il y a maintenant autre chose dans {folder}&#x202f;; enlève-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched from the bin ({strerror}); look for it there.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être sorti de la corbeille ({strerror})&#x202f;; cherche-le là.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved to the bin; delete the folder {folder} yourself.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être mis à la corbeille&#x202f;; supprime toi-même le dossier {folder}.</translation>
    </message>
    <message>
        <source>The events of the run in {folder} cannot be read ({strerror}); check the disk it is on.</source>
        <translation>Les événements de l’essai dans {folder} ne peuvent pas être lus ({strerror})&#x202f;; vérifie le disque où il se trouve.</translation>
    </message>
</context>
<context>
    <name>AboutLearning</name>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Training begins with the network {name}, which has seen many pictures before.</source>
        <translation>L’entraînement part du réseau {name}, qui a déjà vu beaucoup d’images.</translation>
    </message>
    <message>
        <source>Each time you hold the button is one take. The pictures of a take look much alike. So whole takes are held out of training, and the network is measured on them (validation): with pictures from the same take it would only seem to be good.</source>
        <translation>Chaque fois que tu maintiens le bouton, tu fais une prise. Les images d’une prise se ressemblent beaucoup. C’est pourquoi des prises entières sont mises de côté pendant l’entraînement, et c’est sur elles que le réseau est mesuré (validation)&#xa0;: avec des images de la même prise, il n’aurait l’air bon qu’en apparence.</translation>
    </message>
    <message>
        <source>Take each thing at least twice: from another side, in other light, in front of another wall.</source>
        <translation>Prends chaque chose au moins deux fois&#xa0;: d’un autre côté, sous une autre lumière, devant un autre mur.</translation>
    </message>
    <message>
        <source>All recipes and settings…</source>
        <translation>Toutes les recettes et tous les réglages…</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>What computes (engine), and on which part of this computer (device)</source>
        <translation>Ce qui calcule (moteur), et sur quelle partie de cet ordinateur (appareil)</translation>
    </message>
    <message>
        <source>Pictures shown (frames)</source>
        <translation>Images montrées (frames)</translation>
    </message>
    <message>
        <source>How many pictures of the camera or clip are painted</source>
        <translation>Combien d’images de la caméra ou du clip sont affichées</translation>
    </message>
    <message>
        <source>Pictures recognised</source>
        <translation>Images reconnues</translation>
    </message>
    <message>
        <source>Where the network is slower, it always takes the newest picture</source>
        <translation>Là où le réseau est plus lent, il prend toujours l’image la plus récente</translation>
    </message>
    <message>
        <source>From picture to bars (latency)</source>
        <translation>De l’image aux barres (latence)</translation>
    </message>
    <message>
        <source>How far the bars are behind the picture</source>
        <translation>De combien les barres sont en retard sur l’image</translation>
    </message>
    <message>
        <source>Reading the file (decode)</source>
        <translation>Lire le fichier (décodage)</translation>
    </message>
    <message>
        <source>Opening the file and turning it into pixels</source>
        <translation>Ouvrir le fichier et en faire des pixels</translation>
    </message>
    <message>
        <source>Fitting it (preprocess)</source>
        <translation>Adapter l’image (prétraitement)</translation>
    </message>
    <message>
        <source>Cutting and resizing it to what the network takes</source>
        <translation>Couper et redimensionner comme le réseau en a besoin</translation>
    </message>
    <message>
        <source>The network (forward pass)</source>
        <translation>Le réseau (passe avant)</translation>
    </message>
    <message>
        <source>Running the picture through the neural network</source>
        <translation>Faire passer l’image dans le réseau de neurones</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} par seconde</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The new model</source>
        <translation>Le nouveau modèle</translation>
    </message>
    <message>
        <source>The model before</source>
        <translation>Le modèle d’avant</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>Comparer avec avant</translation>
    </message>
    <message>
        <source>Show what the model before makes of the same picture</source>
        <translation>Montrer ce que le modèle d’avant voit dans la même image</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Quelque chose d’inattendu s’est produit&#xa0;: {error}.</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Classes and how many pictures each has</source>
        <translation>Les classes et le nombre d’images de chacune</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} images pour apprendre</translation>
    </message>
    <message>
        <source>{count} to check with</source>
        <translation>{count} pour vérifier</translation>
    </message>
    <message>
        <source>{count} to test with</source>
        <translation>{count} pour tester</translation>
    </message>
    <message>
        <source>{name}: {counts}</source>
        <translation>{name}&#xa0;: {counts}</translation>
    </message>
</context>
<context>
    <name>ClassBarsArea</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+A)</source>
        <translation>Ajouter une classe (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Change this class</source>
        <translation>Modifier cette classe</translation>
    </message>
    <message>
        <source>The kinds of things that the network shall tell apart.</source>
        <translation>Les sortes de choses que le réseau doit distinguer.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Classe {number}</translation>
    </message>
    <message>
        <source>Class “{name}” is deleted.</source>
        <translation>La classe «&#xa0;{name}&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Use it when training</source>
        <translation>L’utiliser pour l’entraînement</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Réunir avec</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Noir ou blanc</translation>
    </message>
    <message>
        <source>“{other}” is part of “{name}” now.</source>
        <translation>«&#xa0;{other}&#xa0;» fait maintenant partie de «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste copied pictures or files (Ctrl+V)</source>
        <translation>Coller des images ou des fichiers copiés (Ctrl+V)</translation>
    </message>
    <message>
        <source>{taken} taken, {rate} a second</source>
        <translation>{taken} prises, {rate} par seconde</translation>
    </message>
    <message>
        <source>{words}; {skipped} left out, nearly the same as one before</source>
        <translation>{words}&#x202f;; {skipped} laissées de côté, presque pareilles à une autre</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ajouter un dossier d’images</translation>
    </message>
    <message>
        <source>Keep the drawing</source>
        <translation>Garder le dessin</translation>
    </message>
    <message>
        <source>Keep the drawing as a picture of the class ({key})</source>
        <translation>Garder le dessin comme image de la classe ({key})</translation>
    </message>
    <message>
        <source>Let go to stop</source>
        <translation>Lâche pour arrêter</translation>
    </message>
    <message>
        <source>Hold to take pictures</source>
        <translation>Maintiens pour prendre des images</translation>
    </message>
    <message>
        <source>Hold it with the mouse, or hold the Space key down</source>
        <translation>Maintiens-le avec la souris, ou maintiens la barre d’espace</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>Images de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>Reset to the recipe</source>
        <translation>Revenir à la recette</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What matters most of how the network learns</source>
        <translation>Ce qui compte le plus dans la façon d’apprendre</translation>
    </message>
    <message>
        <source>Changed from the recipe.</source>
        <translation>Différent de la recette.</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>This is no folder and no zip. Drop one that is on this computer.</source>
        <translation>Ce n’est ni un dossier ni un zip. Dépose ici quelque chose qui est sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>DatasetPicker</name>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>The pictures to learn from, each with the name of its class</source>
        <translation>Les images pour apprendre, chacune avec le nom de sa classe</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>Zip…</translation>
    </message>
    <message>
        <source>Open a folder with a folder of pictures for each class</source>
        <translation>Ouvrir un dossier avec un dossier d’images pour chaque classe</translation>
    </message>
    <message>
        <source>Open a zip with a folder of pictures for each class</source>
        <translation>Ouvrir un zip avec un dossier d’images pour chaque classe</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tous…</translation>
    </message>
    <message>
        <source>Show all data sets</source>
        <translation>Montrer tous les jeux de données</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Zip files ({kinds})</source>
        <translation>Fichiers zip ({kinds})</translation>
    </message>
    <message>
        <source>Open a zip of pictures</source>
        <translation>Ouvrir un zip d’images</translation>
    </message>
    <message>
        <source>One folder of pictures for each class ({key})</source>
        <translation>Un dossier d’images pour chaque classe ({key})</translation>
    </message>
</context>
<context>
    <name>DatasetShelf</name>
    <message>
        <source>Or begin with one of these:</source>
        <translation>Ou commence avec l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Teach a network to tell things apart</source>
        <translation>Apprends à un réseau à distinguer des choses</translation>
    </message>
    <message>
        <source>Drop a folder or a zip here. It has one folder of pictures for each kind of thing (class).</source>
        <translation>Dépose ici un dossier ou un zip. Il contient un dossier d’images pour chaque sorte de chose (classe).</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a zip…</source>
        <translation>Ouvrir un zip…</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>déjà utilisé</translation>
    </message>
    <message>
        <source>Looking for data sets…</source>
        <translation>Recherche des jeux de données…</translation>
    </message>
    <message>
        <source>Try it with {title}</source>
        <translation>Essayer avec {title}</translation>
    </message>
    <message>
        <source>Fetch {title} and try it ({size})</source>
        <translation>Télécharger {title} et essayer ({size})</translation>
    </message>
    <message>
        <source>Fetch {title} and try it</source>
        <translation>Télécharger {title} et essayer</translation>
    </message>
</context>
<context>
    <name>DatasetSummary</name>
    <message>
        <source>Balance them</source>
        <translation>Équilibrer</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more, so that they are learned as well</source>
        <translation>Les erreurs dans les classes rares comptent davantage, pour qu’elles soient apprises aussi bien</translation>
    </message>
    <message>
        <source>Looking through the data set…</source>
        <translation>Examen du jeu de données…</translation>
    </message>
    <message>
        <source>Broken files</source>
        <translation>Fichiers abîmés</translation>
    </message>
</context>
<context>
    <name>DatasetTraining</name>
    <message>
        <source>This data cannot be learned from yet. What is wrong stands over the examples.</source>
        <translation>On ne peut pas encore apprendre avec ces données. Ce qui ne va pas est écrit au-dessus des exemples.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Donne un nom au modèle.</translation>
    </message>
    <message>
        <source>Making examples…</source>
        <translation>Préparation des exemples…</translation>
    </message>
    <message>
        <source>The name is taken; the model will be called {name}.</source>
        <translation>Ce nom est pris&#x202f;; le modèle s’appellera {name}.</translation>
    </message>
    <message>
        <source>The network&apos;s learned weights ({size}) are fetched first.</source>
        <translation>Les poids appris du réseau ({size}) seront d’abord téléchargés.</translation>
    </message>
    <message>
        <source>Those of {name} are here already.</source>
        <translation>Ceux de {name} sont déjà là.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>D’autres exemples</translation>
    </message>
    <message>
        <source>Examples as the network sees them</source>
        <translation>Des exemples, tels que le réseau les voit</translation>
    </message>
    <message>
        <source>Every time a picture is shown to the network it is varied a little by chance (augmentation).</source>
        <translation>Chaque fois qu’une image est montrée au réseau, elle change un peu au hasard (augmentation).</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>The kinds of things that the network learns to tell apart</source>
        <translation>Les sortes de choses que le réseau apprend à distinguer</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences of the runs</source>
        <translation>Différences entre les essais</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>meilleure exactitude de validation</translation>
    </message>
    <message>
        <source>accuracy on the test data</source>
        <translation>exactitude sur les données de test</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
</context>
<context>
    <name>DigitAnswer</name>
    <message>
        <source>Show me one</source>
        <translation>Montre-m’en un</translation>
    </message>
    <message>
        <source>Draws a digit for you, stroke by stroke</source>
        <translation>Dessine un chiffre pour toi, trait par trait</translation>
    </message>
    <message>
        <source>Draw a digit, or let the program draw.</source>
        <translation>Dessine un chiffre, ou laisse le programme dessiner.</translation>
    </message>
    <message>
        <source>Draw one of these: {names}</source>
        <translation>Dessine l’un de ceux-ci&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>sûr à {0}</translation>
    </message>
    <message>
        <source>Not sure. Perhaps {0}, or {1}</source>
        <translation>Pas sûr. Peut-être {0}, ou {1}</translation>
    </message>
    <message>
        <source>The network reads {0}</source>
        <translation>Le réseau lit {0}</translation>
    </message>
    <message>
        <source>The network reads {0}, most likely</source>
        <translation>Le réseau lit {0}, très probablement</translation>
    </message>
    <message>
        <source>The network sees: {0}</source>
        <translation>Le réseau voit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The network sees, most likely: {0}</source>
        <translation>Le réseau voit, très probablement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The network wavers between {0} and {1}</source>
        <translation>Le réseau hésite entre {0} et {1}</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Draw a digit from 0 to 9 here</source>
        <translation>Dessine ici un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation>Surface pour dessiner un chiffre</translation>
    </message>
    <message>
        <source>Paper to draw a digit on. The arrow keys move the pen, and Space puts it down and lifts it.</source>
        <translation>Papier pour dessiner un chiffre. Les flèches déplacent le stylo, la barre d’espace le pose et le lève.</translation>
    </message>
    <message>
        <source>Space puts the pen down, and lifts it again.</source>
        <translation>La barre d’espace pose le stylo et le relève.</translation>
    </message>
</context>
<context>
    <name>DisplayButton</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Light or dark, and large text for a projector</source>
        <translation>Clair ou sombre, et grand texte pour un projecteur</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Large text for a projector</source>
        <translation>Grand texte pour un projecteur</translation>
    </message>
    <message>
        <source>The text is larger when Sightglass starts the next time.</source>
        <translation>Le texte sera plus grand au prochain démarrage de Sightglass.</translation>
    </message>
    <message>
        <source>The text has its usual size when Sightglass starts the next time.</source>
        <translation>Le texte aura sa taille habituelle au prochain démarrage de Sightglass.</translation>
    </message>
</context>
<context>
    <name>DrawModel</name>
    <message>
        <source>Model that reads the drawing</source>
        <translation>Modèle qui lit le dessin</translation>
    </message>
    <message>
        <source>Model (neural network)</source>
        <translation>Modèle (réseau de neurones)</translation>
    </message>
    <message>
        <source>What looks at the drawing and names it</source>
        <translation>Ce qui regarde le dessin et le nomme</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>How sure it is (probability)</source>
        <translation>À quel point il est sûr (probabilité)</translation>
    </message>
    <message>
        <source>The network gives each class a part of 100 %. The larger the part, the surer it is.</source>
        <translation>Le réseau donne à chaque classe une part de 100 %. Plus la part est grande, plus il est sûr.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9 here</source>
        <translation>Dessine ici un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dessine ici</translation>
    </message>
    <message>
        <source>Your drawing as 28&#xa0;×&#xa0;28 dots: white on black, always the same size, moved to the middle.</source>
        <translation>Ton dessin en 28&#xa0;×&#xa0;28 points&#xa0;: blanc sur noir, toujours de la même taille, placé au milieu.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>The network is getting ready. Your drawing is read as soon as it is.</source>
        <translation>Le réseau se prépare. Ton dessin sera lu dès qu’il sera prêt.</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>{0} pixels wide</source>
        <translation>{0} pixels de large</translation>
    </message>
</context>
<context>
    <name>DrawingStage</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Surface de dessin</translation>
    </message>
    <message>
        <source>Draw a picture of “{name}” here, and press Enter to keep it</source>
        <translation>Dessine ici une image de «&#xa0;{name}&#xa0;», et appuie sur Entrée pour la garder</translation>
    </message>
    <message>
        <source>Add a class first, then draw pictures of it here</source>
        <translation>Ajoute d’abord une classe, puis dessines-en des images ici</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to open it here</source>
        <translation>Lâche pour l’ouvrir ici</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See what a neural network makes of a picture</source>
        <translation>Vois ce qu’un réseau de neurones reconnaît dans une image</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here, or paste a copied picture with Ctrl+V.</source>
        <translation>Dépose ici des images ou un dossier, ou colle une image copiée avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Ouvrir des images…</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Montrer la caméra</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou essaie l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Bring back what was closed ({count})</source>
        <translation>Retrouver ce qui a été fermé ({count})</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Entraîn.
perte</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Validation
perte</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Entraîn.
exactitude</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Validation
exactitude</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>{epoch} ★ best</source>
        <translation>{epoch} ★ meilleure</translation>
    </message>
</context>
<context>
    <name>ExampleGrid</name>
    <message>
        <source>Pictures of the class</source>
        <translation>Images de la classe</translation>
    </message>
</context>
<context>
    <name>ExampleModel</name>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
</context>
<context>
    <name>ExamplesSheet</name>
    <message>
        <source>Examples, varied as in training</source>
        <translation>Exemples, modifiés comme à l’entraînement</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>A run goes on</source>
        <translation>Un essai continue</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <translation>«&#xa0;{name}&#xa0;» est encore en cours d’entraînement.</translation>
    </message>
    <message>
        <source>{count} runs are still to be trained.</source>
        <translation>{count} essais sont encore à entraîner.</translation>
    </message>
    <message>
        <source>It can go on in the background. When you open Sightglass again, you see how far it is.</source>
        <translation>Cela peut continuer en arrière-plan. Quand tu rouvriras Sightglass, tu verras où il en est.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Ne pas fermer</translation>
    </message>
    <message>
        <source>Training is being stopped; then the window closes.</source>
        <translation>L’entraînement s’arrête&#x202f;; puis la fenêtre se ferme.</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel recognising all pictures</source>
        <translation>Annuler la reconnaissance de toutes les images</translation>
    </message>
    <message>
        <source>Save results as CSV…</source>
        <translation>Enregistrer les résultats en CSV…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, one line for each picture (Ctrl+S)</source>
        <translation>Un tableau pour le tableur, une ligne par image (Ctrl+S)</translation>
    </message>
    <message>
        <source>Pictures recognised</source>
        <translation>Images reconnues</translation>
    </message>
    <message>
        <source>Recognise all {count} pictures</source>
        <translation>Reconnaître les {count} images</translation>
    </message>
    <message>
        <source>Recognise the rest ({count})</source>
        <translation>Reconnaître le reste ({count})</translation>
    </message>
    <message>
        <source>Recognised: {done} of {count}.</source>
        <translation>Reconnues&#xa0;: {done} sur {count}.</translation>
    </message>
    <message>
        <source>Cannot be read: {count}.</source>
        <translation>Illisibles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Looking for pictures: {count} so far</source>
        <translation>Recherche d’images&#xa0;: {count} jusqu’ici</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {minutes} min left</source>
        <translation>{done} sur {total}, encore {minutes} min environ</translation>
    </message>
    <message>
        <source>{done} of {total}, about {seconds} s left</source>
        <translation>{done} sur {total}, encore {seconds} s environ</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image view</source>
        <translation>Vue de l’image</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Sightglass speaks English when it starts the next time.</source>
        <translation>Sightglass parlera français à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of Sightglass</source>
        <translation>La langue de Sightglass</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>Sightglass speaks the language of this computer when it starts the next time.</source>
        <translation>Sightglass parlera la langue de cet ordinateur à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Keep this picture among the open ones (Enter)</source>
        <translation>Garder cette image parmi celles qui sont ouvertes (Entrée)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save this picture with its answer as files (Ctrl+S)</source>
        <translation>Enregistrer cette image et sa réponse comme fichiers (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close the live picture</source>
        <translation>Fermer l’image en direct</translation>
    </message>
    <message>
        <source>Close the live picture (Esc)</source>
        <translation>Fermer l’image en direct (Échap)</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Position dans le clip</translation>
    </message>
    <message>
        <source>Snapshot ({count})</source>
        <translation>Photo ({count})</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>{position} of {length}</source>
        <translation>{position} sur {length}</translation>
    </message>
</context>
<context>
    <name>LiveInvitation</name>
    <message>
        <source>Show the computer what it shall learn</source>
        <translation>Montre à l’ordinateur ce qu’il doit apprendre</translation>
    </message>
    <message>
        <source>Open the camera and hold something up to it. Drawings, files and folders do as well.</source>
        <translation>Ouvre la caméra et montre-lui quelque chose. Des dessins, des fichiers et des dossiers vont aussi.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Ouvrir la caméra</translation>
    </message>
    <message>
        <source>Play the demonstration clip</source>
        <translation>Jouer le clip d’exemple</translation>
    </message>
</context>
<context>
    <name>LivePane</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>Photo {number}</translation>
    </message>
</context>
<context>
    <name>LivePicker</name>
    <message>
        <source>Camera, clip or screen</source>
        <translation>Caméra, clip ou écran</translation>
    </message>
    <message>
        <source>Choose a camera or a clip</source>
        <translation>Choisir caméra ou clip</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>Ouvrir un fichier vidéo</translation>
    </message>
    <message>
        <source>Size of the camera&apos;s picture</source>
        <translation>Taille de l’image de la caméra</translation>
    </message>
    <message>
        <source>Exchange left and right, in what is shown and in what is recognised</source>
        <translation>Échanger gauche et droite, dans ce qui est montré et dans ce qui est reconnu</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Demonstration clip</source>
        <translation>Clip d’exemple</translation>
    </message>
    <message>
        <source>Window: {name}</source>
        <translation>Fenêtre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Size: as suits</source>
        <translation>Taille&#xa0;: automatique</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>Vidéos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the demonstration clip</source>
        <translation>Montrer le clip d’exemple</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Recognise</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
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
        <translation>Graphique des courbes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {values}</source>
        <translation>Époque {epoch}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Getting the model ready</source>
        <translation>Préparation du modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel getting the model ready</source>
        <translation>Annuler la préparation du modèle</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Model (neural network)</source>
        <translation>Modèle (réseau de neurones)</translation>
    </message>
    <message>
        <source>What looks at the picture and names what is in it</source>
        <translation>Ce qui regarde l’image et nomme ce qu’elle montre</translation>
    </message>
    <message>
        <source>Fetch ({size})</source>
        <translation>Télécharger ({size})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisis un modèle.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche des modèles…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>For photos you need another model, such as {name}. It is fetched once.</source>
        <translation>Pour des photos, il te faut un autre modèle, par exemple {name}. Il est téléchargé une seule fois.</translation>
    </message>
    <message>
        <source>Knows only {names}</source>
        <translation>Ne connaît que {names}</translation>
    </message>
    <message>
        <source>Knows {count} kinds of things (classes)</source>
        <translation>Connaît {count} sortes de choses (classes)</translation>
    </message>
    <message>
        <source>{percent} right (accuracy)</source>
        <translation>{percent} justes (exactitude)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model picker</source>
        <translation>Choix du modèle</translation>
    </message>
    <message>
        <source>Type a part of a name to find a model.</source>
        <translation>Tape une partie d’un nom pour trouver un modèle.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisis un modèle</translation>
    </message>
    <message>
        <source>{percent} right</source>
        <translation>{percent} justes</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>à télécharger</translation>
    </message>
    <message>
        <source>comes with Sightglass</source>
        <translation>fourni avec Sightglass</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le tien</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
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
        <translation>Entrée du réseau</translation>
    </message>
    <message>
        <source>The picture of {0} by {0} dots that the network gets.</source>
        <translation>L’image de {0} sur {0} points que reçoit le réseau.</translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>When no answer is as sure as this (threshold), the answer is “not sure”. Off: it always answers.</source>
        <translation>Quand aucune réponse n’est aussi sûre que cela (seuil), la réponse est «&#xa0;pas sûr&#xa0;». Désactivé&#xa0;: il répond toujours.</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Pas sûr sous</translation>
    </message>
    <message>
        <source>Not sure below (threshold)</source>
        <translation>Pas sûr sous (seuil)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>Revenir au seuil du modèle</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold ({own})</source>
        <translation>Revenir au seuil du modèle ({own})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fermer cet avis (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n more)</source>
        <translation>
            <numerusform>{sentence} (%n de plus)</numerusform>
            <numerusform>{sentence} (%n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>Image collée {number}</translation>
    </message>
    <message>
        <source>This is only a link. Copy the picture itself, and paste it here.</source>
        <translation>Ce n’est qu’un lien. Copie l’image elle-même, et colle-la ici.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a file first.</source>
        <translation>Il n’y a pas d’image à coller. Copie d’abord une image ou un fichier.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another one.</source>
        <translation>Il n’y a pas d’image dans ce dossier. Choisis-en un autre.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuer (Espace)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Screen pixels for one pixel of the picture</source>
        <translation>Pixels de l’écran pour un pixel de l’image</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Adapter l’image à la fenêtre</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
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
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move to a class (Ctrl+M)</source>
        <translation>Déplacer vers une classe (Ctrl+M)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Add a class for each kind of thing that the network shall tell apart.</source>
        <translation>Ajoute une classe pour chaque sorte de chose que le réseau doit distinguer.</translation>
    </message>
    <message>
        <source>There are no pictures of “{name}” yet. Take some, or drop pictures or a folder here.</source>
        <translation>Il n’y a pas encore d’images de «&#xa0;{name}&#xa0;». Prends-en, ou dépose ici des images ou un dossier.</translation>
    </message>
    <message>
        <source>Add another class first.</source>
        <translation>Ajoute d’abord une autre classe.</translation>
    </message>
    <message>
        <source>{count} of {pictures} chosen</source>
        <translation>{count} sur {pictures} choisies</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>PlotSaver</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The curves are saved as “{path}”.</source>
        <translation>Les courbes sont enregistrées sous «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PlotTools</name>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Draws a running mean of the training curve (exponential moving average)</source>
        <translation>Trace une moyenne mobile de la courbe d’entraînement (moyenne exponentielle)</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Each step up is ten times as much (logarithmic scale): small losses can be told apart</source>
        <translation>Chaque pas vers le haut vaut dix fois plus (échelle logarithmique)&#xa0;: on distingue ainsi les petites pertes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Also shows how large the steps are that the network makes (learning rate)</source>
        <translation>Montre aussi la taille des pas que fait le réseau (taux d’apprentissage)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Tout montrer (0)</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Comme image…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Comme tableau (CSV)…</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Prediction bars</source>
        <translation>Barres des réponses</translation>
    </message>
    <message>
        <source>Nothing is recognised yet.</source>
        <translation>Rien n’est encore reconnu.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>How unlike the picture is to those that the model has learned from</source>
        <translation>À quel point l’image diffère de celles dont le modèle a appris</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>{label}: {percent}</source>
        <translation>{label}&#xa0;: {percent}</translation>
    </message>
</context>
<context>
    <name>ProjectBench</name>
    <message>
        <source>Let go to add it to “{name}”</source>
        <translation>Lâche pour l’ajouter à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Add a class first; then drop pictures of it here.</source>
        <translation>Ajoute d’abord une classe&#x202f;; puis déposes-en des images ici.</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Deleted: {pictures}.</source>
        <translation>Supprimé&#xa0;: {pictures}.</translation>
    </message>
    <message>
        <source>Moved to “{name}”: {pictures}.</source>
        <translation>Déplacé vers «&#xa0;{name}&#xa0;»&#xa0;: {pictures}.</translation>
    </message>
    <message>
        <source>Added: {pictures}.</source>
        <translation>Ajouté&#xa0;: {pictures}.</translation>
    </message>
    <message>
        <source>Left out, because the class has them already: {count}.</source>
        <translation>Laissées de côté, car la classe les a déjà&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} files are left out. {first}</source>
        <translation>{count} fichiers sont laissés de côté. {first}</translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>Title of the project</source>
        <translation>Titre du projet</translation>
    </message>
    <message>
        <source>Open, import or export a project</source>
        <translation>Ouvrir, importer ou exporter un projet</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Import a zip or .tm file…</source>
        <translation>Importer un fichier zip ou .tm…</translation>
    </message>
    <message>
        <source>Save as one zip…</source>
        <translation>Enregistrer en un zip…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
</context>
<context>
    <name>ProjectShelf</name>
    <message>
        <source>Or go on with one of these:</source>
        <translation>Ou continue avec l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Teach the computer to know your things</source>
        <translation>Apprends à l’ordinateur à connaître tes choses</translation>
    </message>
    <message>
        <source>Show it a pen and a mug, or whatever you like, from all sides. Press train, and it tells them apart. Everything stays on this computer.</source>
        <translation>Montre-lui un stylo et une tasse, ou ce que tu veux, de tous les côtés. Appuie sur Entraîner, et il les distingue. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Import a zip or .tm file…</source>
        <translation>Importer un fichier zip ou .tm…</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>pas encore de classes</translation>
    </message>
</context>
<context>
    <name>ProjectTraining</name>
    <message>
        <source>Learned in {seconds} s. Show it something.</source>
        <translation>Appris en {seconds} s. Montre-lui quelque chose.</translation>
    </message>
    <message>
        <source>Of the pictures that were held out it knows {percent}.</source>
        <translation>Parmi les images mises de côté, il en connaît {percent}.</translation>
    </message>
    <message>
        <source>Stopped. The model before stays.</source>
        <translation>Arrêté. Le modèle d’avant reste.</translation>
    </message>
</context>
<context>
    <name>ProjectWay</name>
    <message>
        <source>My project</source>
        <translation>Mon projet</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>pasted picture</source>
        <translation>image collée</translation>
    </message>
    <message>
        <source>This is only a link. Copy the picture itself, and paste it here.</source>
        <translation>Ce n’est qu’un lien. Copie l’image elle-même, et colle-la ici.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a file first.</source>
        <translation>Il n’y a pas d’image à coller. Copie d’abord une image ou un fichier.</translation>
    </message>
    <message>
        <source>Added: one picture.</source>
        <translation>Ajouté&#xa0;: une image.</translation>
    </message>
    <message>
        <source>The class has this picture already.</source>
        <translation>La classe a déjà cette image.</translation>
    </message>
</context>
<context>
    <name>RecipePicker</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Add the recipe&apos;s other data</source>
        <translation>Ajouter les autres données de la recette</translation>
    </message>
    <message>
        <source>A network and settings that are known to work together: a good place to start</source>
        <translation>Un réseau et des réglages qui vont bien ensemble&#xa0;: un bon début</translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Recognise</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation>Il n’y a rien à reconnaître.</translation>
    </message>
    <message>
        <source>The model is not ready.</source>
        <translation>Le modèle n’est pas prêt.</translation>
    </message>
</context>
<context>
    <name>RecogniserClient</name>
    <message>
        <source>The model is being loaded.</source>
        <translation>Le modèle se charge.</translation>
    </message>
    <message>
        <source>The recogniser could not be started; install the program again.</source>
        <translation>Le programme de reconnaissance n’a pas pu démarrer&#x202f;; réinstalle Sightglass.</translation>
    </message>
    <message>
        <source>The recogniser stopped while it was at work on this; try it again.</source>
        <translation>Le programme de reconnaissance s’est arrêté pendant ce travail&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>The recogniser stopped unexpectedly and was started again.</source>
        <translation>Le programme de reconnaissance s’est arrêté de façon inattendue et a été relancé.</translation>
    </message>
    <message>
        <source>The recogniser stopped {0} times in a row; restart the program.</source>
        <translation>Le programme de reconnaissance s’est arrêté {0} fois de suite&#x202f;; relance Sightglass.</translation>
    </message>
</context>
<context>
    <name>RecogniserStatus</name>
    <message>
        <source>Recogniser status</source>
        <translation>État de la reconnaissance</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>Prêt · {0}</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Getting ready… {0} %</source>
        <translation>Préparation… {0} %</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Result of the training</source>
        <translation>Résultat de l’entraînement</translation>
    </message>
    <message>
        <source>The curve of the next training grows here.</source>
        <translation>La courbe du prochain entraînement apparaîtra ici.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>How many answers to show (top-k)</source>
        <translation>Combien de réponses montrer (top-k)</translation>
    </message>
    <message>
        <source>Best </source>
        <translation>Meilleures </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The network gives each thing it knows a part of 100 %. The larger the part, the surer it is.</source>
        <translation>Le réseau donne à chaque chose qu’il connaît une part de 100 %. Plus la part est grande, plus il est sûr.</translation>
    </message>
    <message>
        <source>How sure it is (probability)</source>
        <translation>À quel point il est sûr (probabilité)</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>much</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>Mix each answer with those before it (smoothing), so that the bars do not flicker</source>
        <translation>Mélanger chaque réponse avec celles d’avant (lissage), pour que les barres ne tremblent pas</translation>
    </message>
    <message>
        <source>Calm the bars (smoothing)</source>
        <translation>Calmer les barres (lissage)</translation>
    </message>
    <message>
        <source>Calm the bars</source>
        <translation>Calmer les barres</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>The model is looking at the picture…</source>
        <translation>Le modèle regarde l’image…</translation>
    </message>
</context>
<context>
    <name>ResultsSaver</name>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultats.csv</translation>
    </message>
    <message>
        <source>The results are saved as “{path}”.</source>
        <translation>Les résultats sont enregistrés sous «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’essai</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Où en est l’essai</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Go on (resume)</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recognise with it</source>
        <translation>Reconnaître avec lui</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename, open the folder, delete</source>
        <translation>Renommer, ouvrir le dossier, supprimer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>Ne pas le démarrer</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’essai</translation>
    </message>
    <message>
        <source>What the training process said:</source>
        <translation>Ce qu’a dit le processus d’entraînement&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RunStopper</name>
    <message>
        <source>It is asked to stop after this step.</source>
        <translation>On lui demande de s’arrêter après ce pas.</translation>
    </message>
    <message>
        <source>It does not react; it is being ended.</source>
        <translation>Il ne réagit pas&#x202f;; on y met fin.</translation>
    </message>
    <message>
        <source>It still does not react; it is being ended by force.</source>
        <translation>Il ne réagit toujours pas&#x202f;; on y met fin de force.</translation>
    </message>
    <message>
        <source>“{name}” cannot be ended from here; is it trained by another computer?</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être arrêté d’ici&#x202f;; est-il entraîné par un autre ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>“{name}” has ended; its page says how.</source>
        <translation>«&#xa0;{name}&#xa0;» est terminé&#x202f;; sa page dit comment.</translation>
    </message>
    <message>
        <source>“{name}” was finished just before it could be stopped.</source>
        <translation>«&#xa0;{name}&#xa0;» a fini juste avant de pouvoir être arrêté.</translation>
    </message>
    <message>
        <source>“{name}” does not wait any more; it can be started later.</source>
        <translation>«&#xa0;{name}&#xa0;» n’attend plus&#x202f;; on pourra le démarrer plus tard.</translation>
    </message>
    <message>
        <source>“{name}” was stopped; {epoch} of {epochs} epochs are kept, and it can go on from there.</source>
        <translation>«&#xa0;{name}&#xa0;» a été arrêté&#x202f;; {epoch} époques sur {epochs} sont gardées, et il pourra continuer de là.</translation>
    </message>
    <message>
        <source>“{name}” did not react and was ended; {epoch} of {epochs} epochs are kept.</source>
        <translation>«&#xa0;{name}&#xa0;» ne réagissait pas et a été arrêté&#x202f;; {epoch} époques sur {epochs} sont gardées.</translation>
    </message>
    <message>
        <source>“{name}” had to be ended by force; {epoch} of {epochs} epochs are kept.</source>
        <translation>«&#xa0;{name}&#xa0;» a dû être arrêté de force&#x202f;; {epoch} époques sur {epochs} sont gardées.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Parts of the run</source>
        <translation>Parties de l’essai</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>{count} runs compared</source>
        <translation>{count} essais comparés</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Stop the run before you delete it.</source>
        <translation>Arrête l’essai avant de le supprimer.</translation>
    </message>
</context>
<context>
    <name>RunsEmpty</name>
    <message>
        <source>Watch a neural network learn</source>
        <translation>Regarde un réseau de neurones apprendre</translation>
    </message>
    <message>
        <source>Each training is a run. Its curves grow here while it learns, it goes on when the window is closed, and nothing of it gets lost.</source>
        <translation>Chaque entraînement est un essai. Ses courbes apparaissent ici pendant qu’il apprend&#x202f;; il continue quand la fenêtre est fermée, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Teach a network…</source>
        <translation>Apprendre quelque chose à un réseau…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>Ou essaie l’un de ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Watch a network learn digits (about a minute)</source>
        <translation>Regarder un réseau apprendre des chiffres (une minute environ)</translation>
    </message>
    <message>
        <source>Open a run from another folder…</source>
        <translation>Ouvrir un essai d’un autre dossier…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Retrouver «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Tick the boxes to compare up to six runs.</source>
        <translation>Coche les cases pour comparer jusqu’à six essais.</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Ouvrir un essai…</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ouvrir le dossier d’un essai</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Retrouver «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Sample picture: {title}</source>
        <translation>Image d’exemple&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’il signifie</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Where the run lies.</source>
        <translation>Où se trouve l’essai.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Side column</source>
        <translation>Colonne de côté</translation>
    </message>
</context>
<context>
    <name>SnapshotSaver</name>
    <message>
        <source>Save the snapshot</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>snapshot.png</source>
        <translation>photo.png</translation>
    </message>
    <message>
        <source>The snapshot is saved as “{path}”.</source>
        <translation>La photo est enregistrée sous «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>The snapshot is saved as “{path}”, and its answer as “{table}”.</source>
        <translation>La photo est enregistrée sous «&#xa0;{path}&#xa0;», et sa réponse sous «&#xa0;{table}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Source picker</source>
        <translation>Choix de la source</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Paste a copied picture</source>
        <translation>Coller une image copiée</translation>
    </message>
    <message>
        <source>Close all pictures</source>
        <translation>Fermer toutes les images</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Montrer la caméra</translation>
    </message>
    <message>
        <source>Play a video file</source>
        <translation>Jouer un fichier vidéo</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Montrer l’écran</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>Vidéo…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
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
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>a name for what comes out</source>
        <translation>un nom pour ce qui en sortira</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nom du modèle</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>What to teach with</source>
        <translation>Avec quoi apprendre</translation>
    </message>
    <message>
        <source>Your own classes</source>
        <translation>Tes propres classes</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>Un jeu de données</translation>
    </message>
</context>
<context>
    <name>TeacherClient</name>
    <message>
        <source>The part that learns could not be started; install the program again.</source>
        <translation>La partie qui apprend n’a pas pu démarrer&#x202f;; réinstalle le programme.</translation>
    </message>
    <message>
        <source>The part that learns stopped unexpectedly. No picture is lost; press Train again.</source>
        <translation>La partie qui apprend s’est arrêtée de façon inattendue. Aucune image n’est perdue&#x202f;; appuie encore sur Entraîner.</translation>
    </message>
    <message>
        <source>The part that learns stopped unexpectedly and is started again. No picture is lost.</source>
        <translation>La partie qui apprend s’est arrêtée de façon inattendue et a été relancée. Aucune image n’est perdue.</translation>
    </message>
    <message>
        <source>The part that learns stopped several times in a row. No picture is lost; try again later.</source>
        <translation>La partie qui apprend s’est arrêtée plusieurs fois de suite. Aucune image n’est perdue&#x202f;; réessaie plus tard.</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>Poids à garder</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Backbone rate</source>
        <translation>Taux des anciennes couches</translation>
    </message>
    <message>
        <source>Last layer first</source>
        <translation>Dernière couche d’abord</translation>
    </message>
    <message>
        <source>Varied copies</source>
        <translation>Copies modifiées</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Mise en route</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Oubli de la moyenne (EMA)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>all but last layer</source>
        <translation>tout sauf dernière</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>weight (count more)</source>
        <translation>pondérer (compte plus)</translation>
    </message>
    <message>
        <source>resample (shown more)</source>
        <translation>montrer plus souvent</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>processeur (cpu)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>carte NVIDIA (cuda)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>carte Apple (mps)</translation>
    </message>
    <message>
        <source>{sentence} In recipes: {key}.</source>
        <translation>{sentence} Dans les recettes&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>How pictures are varied (augmentation)</source>
        <translation>Comment les images sont modifiées (augmentation)</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>The network&apos;s architecture.</source>
        <translation>L’architecture du réseau.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How many times the network sees every example.</source>
        <translation>Combien de fois le réseau voit chaque exemple.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>How many examples make one step.</source>
        <translation>Combien d’exemples font un pas.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>The largest size of a step.</source>
        <translation>La plus grande taille d’un pas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>La même graine donne le même essai.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The name of the model; a recipe&apos;s is its file&apos;s.</source>
        <translation>Le nom du modèle&#x202f;; pour une recette, celui de son fichier.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The model&apos;s name for people.</source>
        <translation>Le nom du modèle pour les gens.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the model is, in a sentence or two.</source>
        <translation>Ce qu’est le modèle, en une phrase ou deux.</translation>
    </message>
    <message>
        <source>The share of the training examples that is held out to watch progress.</source>
        <translation>La part des exemples d’entraînement mise de côté pour suivre les progrès.</translation>
    </message>
    <message>
        <source>What is done about classes with few examples: nothing, let their mistakes weigh more (weight), or show them more often (resample).</source>
        <translation>Ce qu’on fait des classes qui ont peu d’exemples&#xa0;: rien, leurs erreurs pèsent plus (weight), ou on les montre plus souvent (resample).</translation>
    </message>
    <message>
        <source>Keep all decoded pictures in memory (resident), or read them anew for every epoch (streaming); auto keeps them where they fit. The result is the same.</source>
        <translation>Garder toutes les images décodées en mémoire (resident), ou les relire à chaque époque (streaming)&#x202f;; auto les garde si elles y tiennent. Le résultat est le même.</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>en mémoire</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>relire chaque fois</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Préentraîné</translation>
    </message>
    <message>
        <source>Start from the network&apos;s ImageNet weights, with a new last layer for these classes.</source>
        <translation>Partir des poids ImageNet du réseau, avec une nouvelle dernière couche pour ces classes.</translation>
    </message>
    <message>
        <source>Which weights stay as they are: none, or all but the last layer (backbone).</source>
        <translation>Quels poids restent tels quels&#xa0;: aucun, ou tous sauf la dernière couche (backbone).</translation>
    </message>
    <message>
        <source>The learning rate of all but the last layer, as a share of the full rate.</source>
        <translation>Le taux d’apprentissage de toutes les couches sauf la dernière, comme part du taux entier.</translation>
    </message>
    <message>
        <source>How many epochs only the last layer learns before the others join in.</source>
        <translation>Combien d’époques la dernière couche apprend seule avant que les autres la rejoignent.</translation>
    </message>
    <message>
        <source>How many varied copies of each picture a frozen backbone looks at once and for all; 1 for the picture as it is.</source>
        <translation>Combien de copies modifiées de chaque image les couches figées regardent une fois pour toutes&#x202f;; 1&#xa0;: l’image telle quelle.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>The rule by which a step is made.</source>
        <translation>La règle selon laquelle un pas est fait.</translation>
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
        <translation>Élan</translation>
    </message>
    <message>
        <source>How much of the last steps a step of SGD keeps.</source>
        <translation>Ce qu’un pas de SGD garde des pas précédents (momentum).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Let SGD look ahead to where its momentum carries it (Nesterov&apos;s momentum).</source>
        <translation>Laisser SGD regarder où son élan le porte (momentum de Nesterov).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Réduction des poids</translation>
    </message>
    <message>
        <source>How strongly large weights are drawn to zero.</source>
        <translation>Avec quelle force les grands poids sont tirés vers zéro (weight decay).</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The largest length of a gradient; longer ones are shortened. 0 for any.</source>
        <translation>La plus grande longueur d’un gradient&#x202f;; les plus longs sont raccourcis. 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>How the learning rate changes during the run.</source>
        <translation>Comment le taux d’apprentissage change pendant l’essai.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>step</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>un cycle</translation>
    </message>
    <message>
        <source>Step epochs</source>
        <translation>Époques par palier</translation>
    </message>
    <message>
        <source>After how many epochs the rate of the schedule step falls, each time.</source>
        <translation>Après combien d’époques le taux baisse chaque fois, pour une évolution par paliers.</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Facteur du palier</translation>
    </message>
    <message>
        <source>By what the rate is multiplied whenever the schedule step falls.</source>
        <translation>Par quoi le taux est multiplié chaque fois qu’il baisse d’un palier.</translation>
    </message>
    <message>
        <source>The share of the run in which the rate rises at first; left out, 0.2 for one-cycle, else none.</source>
        <translation>La part de l’essai pendant laquelle le taux monte au début&#x202f;; sans valeur, 0,2 pour un cycle, sinon aucune.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Stop early after this many epochs without a better result on the held-out examples; 0 for never.</source>
        <translation>Arrêter plus tôt après tant d’époques sans meilleur résultat sur les exemples mis de côté&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Cibles adoucies</translation>
    </message>
    <message>
        <source>How much of the certainty is taken from the right class.</source>
        <translation>Ce qu’on retire de certitude à la bonne classe (label smoothing).</translation>
    </message>
    <message>
        <source>Keep a running mean of the weights that forgets this slowly; 0 for none.</source>
        <translation>Garder une moyenne des poids qui oublie aussi lentement&#x202f;; 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Which weights become the model: best on the held-out examples, or the last.</source>
        <translation>Quels poids deviennent le modèle&#xa0;: les meilleurs sur les exemples mis de côté, ou les derniers.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>les meilleurs</translation>
    </message>
    <message>
        <source>last</source>
        <translation>les derniers</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Mirror half of the pictures, left to right.</source>
        <translation>Retourner la moitié des images, gauche et droite échangées.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Degrees by which a picture turns to either side.</source>
        <translation>De combien de degrés une image tourne de chaque côté.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cisaillement</translation>
    </message>
    <message>
        <source>Slant to either side: pixels sideways for each pixel up.</source>
        <translation>Inclinaison de chaque côté&#xa0;: pixels de côté pour chaque pixel vers le haut.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Larger and smaller: 0.1 is from 1/1.1 to 1.1.</source>
        <translation>Plus grand et plus petit&#xa0;: 0,1 va de 1/1,1 à 1,1.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Wider and narrower at the same area; 0.1 is from 1/1.1 to 1.1.</source>
        <translation>Plus large et plus étroit à surface égale&#x202f;; 0,1 va de 1/1,1 à 1,1.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Part of the side by which a picture moves in each direction.</source>
        <translation>De quelle part du côté une image se déplace dans chaque direction.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>What is seen beyond the edge of a picture that moved: black, its mirror image, its rim.</source>
        <translation>Ce qu’on voit au-delà du bord d’une image déplacée&#xa0;: du noir, son reflet, son bord.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>reflet</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>étiré</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Découpe</translation>
    </message>
    <message>
        <source>Cut out a part by chance, of at least this share of the area, and enlarge it; 0 does not cut.</source>
        <translation>Découper au hasard une partie, d’au moins cette part de la surface, et l’agrandir&#x202f;; 0 ne découpe pas.</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>Déformation</translation>
    </message>
    <message>
        <source>Elastic distortion: standard deviation, as a part of the side, of the movement of 5 × 5 places.</source>
        <translation>Déformation élastique&#xa0;: écart type, comme part du côté, du déplacement de 5 × 5 points.</translation>
    </message>
    <message>
        <source>Line weight</source>
        <translation>Épaisseur du trait</translation>
    </message>
    <message>
        <source>For light ink on black: how far lines grow or shrink towards one pixel on each side.</source>
        <translation>Pour de l’encre claire sur du noir&#xa0;: de combien les traits grossissent ou maigrissent, jusqu’à un pixel de chaque côté.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Lighter and darker: 0.2 is from 0.8 to 1.2.</source>
        <translation>Plus clair et plus sombre&#xa0;: 0,2 va de 0,8 à 1,2.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More and less contrast around the mean: 0.2 is from 0.8 to 1.2.</source>
        <translation>Plus et moins de contraste autour de la moyenne&#xa0;: 0,2 va de 0,8 à 1,2.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Stronger and weaker colours: 0.2 is from 0.8 to 1.2.</source>
        <translation>Couleurs plus vives et plus pâles&#xa0;: 0,2 va de 0,8 à 1,2.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Cover a square whose side is this part of the picture&apos;s with its mean colour (cutout).</source>
        <translation>Couvrir un carré, dont le côté est cette part de celui de l’image, de sa couleur moyenne (cutout).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes bf16 where the device gains by it.</source>
        <translation>Les nombres avec lesquels on calcule&#x202f;; auto prend bf16 là où l’appareil y gagne.</translation>
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
        <translation>Canaux à la fin</translation>
    </message>
    <message>
        <source>Keep the channels of a pixel together in memory, which most devices compute faster.</source>
        <translation>Garder ensemble en mémoire les canaux d’un pixel&#x202f;; la plupart des appareils calculent ainsi plus vite.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>How exactly the model&apos;s file keeps the weights; f16 takes half the room, and hardly an answer changes.</source>
        <translation>Avec quelle précision le fichier du modèle garde les poids&#x202f;; f16 prend moitié moins de place, et presque aucune réponse ne change.</translation>
    </message>
    <message>
        <source>f16</source>
        <translation>f16</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Where to train: cpu, cuda or mps.</source>
        <translation>Où entraîner&#xa0;: cpu, cuda ou mps.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 for PyTorch&apos;s own choice.</source>
        <translation>Fils du processeur à utiliser&#x202f;; 0&#xa0;: le choix de PyTorch.</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <translation>Ce que le réseau apprend.</translation>
    </message>
    <message>
        <source>The data sets to learn from, which must have the same classes.</source>
        <translation>Les jeux de données pour apprendre, qui doivent avoir les mêmes classes.</translation>
    </message>
    <message>
        <source>What the network gets to see: size, channels, fit, mean and spread; left out, the pretrained network&apos;s own input, or the size of the data set&apos;s pictures.</source>
        <translation>Ce que le réseau peut voir&#xa0;: taille, canaux, adaptation, moyenne et dispersion&#x202f;; sans valeur, l’entrée du réseau préentraîné, ou la taille des images du jeu de données.</translation>
    </message>
    <message>
        <source>How many times an epoch has the examples of a data set; once if not named.</source>
        <translation>Combien de fois une époque contient les exemples d’un jeu de données&#x202f;; une fois s’il n’est pas nommé.</translation>
    </message>
    <message>
        <source>How the pictures are varied.</source>
        <translation>Comment les images sont modifiées.</translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train (Ctrl+T)</source>
        <translation>Entraîner (Ctrl+T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; the model before stays</source>
        <translation>Arrêter&#x202f;; le modèle d’avant reste</translation>
    </message>
    <message>
        <source>The network is learning.</source>
        <translation>Le réseau apprend.</translation>
    </message>
    <message>
        <source>Getting ready: {done} of {total} pictures are looked at.</source>
        <translation>Préparation&#xa0;: {done} images sur {total} sont regardées.</translation>
    </message>
    <message>
        <source>Ready: all pictures are looked at, so that training takes seconds.</source>
        <translation>Prêt&#xa0;: toutes les images sont regardées, l’entraînement ne prendra que des secondes.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dessine un chiffre</translation>
    </message>
    <message>
        <source>A neural network reads it while you draw.</source>
        <translation>Un réseau de neurones le lit pendant que tu dessines.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvre une image</translation>
    </message>
    <message>
        <source>See what a network makes of it, and how sure it is.</source>
        <translation>Vois ce qu’un réseau y reconnaît, et à quel point il est sûr.</translation>
    </message>
    <message>
        <source>Teach a network</source>
        <translation>Apprends quelque chose à un réseau</translation>
    </message>
    <message>
        <source>Show it examples of your own, and try it at once.</source>
        <translation>Montre-lui tes propres exemples, et essaie-le tout de suite.</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Par quoi veux-tu commencer&#x202f;?</translation>
    </message>
    <message>
        <source>All of it is in the list at the left, at any time.</source>
        <translation>Tout cela est dans la liste à gauche, à tout moment.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>{rate} answers a second, each after {ms} ms</source>
        <translation>{rate} réponses par seconde, chacune après {ms} ms</translation>
    </message>
</context>
<context>
    <name>_ClassModel</name>
    <message>
        <source>{count}, switched off</source>
        <translation>{count}, désactivée</translation>
    </message>
</context>
<context>
    <name>_DataList</name>
    <message>
        <source>Choose a data set</source>
        <translation>Choisis un jeu de données</translation>
    </message>
</context>
<context>
    <name>_FetchProgress</name>
    <message>
        <source>Fetching the data set</source>
        <translation>Téléchargement du jeu de données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel fetching the data set</source>
        <translation>Annuler le téléchargement du jeu de données</translation>
    </message>
    <message>
        <source>Fetching {title}. It is kept for the next time.</source>
        <translation>Téléchargement de {title}. Il sera gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>_RecipeList</name>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
</context>
<context>
    <name>bundled</name>
    <message>
        <source>CIFAR-10: animals and vehicles</source>
        <translation>CIFAR-10&#xa0;: animaux et véhicules</translation>
    </message>
    <message>
        <source>Recognises ten kinds of animals and vehicles in pictures of 32 × 32 pixels.</source>
        <translation>Reconnaît dix sortes d’animaux et de véhicules sur des images de 32 × 32 pixels.</translation>
    </message>
    <message>
        <source>Digits, in seconds</source>
        <translation>Chiffres, en quelques secondes</translation>
    </message>
    <message>
        <source>A small convolutional network that learns scanned digits while you watch: 99 % right after two epochs.</source>
        <translation>Un petit réseau convolutif qui apprend des chiffres numérisés sous tes yeux&#xa0;: 99 % justes après deux époques.</translation>
    </message>
    <message>
        <source>Digits, by a feed-forward network</source>
        <translation>Chiffres, par un réseau simple</translation>
    </message>
    <message>
        <source>The first network of every course. It knows nothing of neighbourhood: each pixel is just a number.</source>
        <translation>Le premier réseau de tous les cours. Il ne sait rien du voisinage&#xa0;: chaque pixel n’est qu’un nombre.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Chiffres manuscrits</translation>
    </message>
    <message>
        <source>Recognises one digit, drawn with a mouse, a finger or a pen, or scanned.</source>
        <translation>Reconnaît un chiffre, dessiné à la souris, au doigt ou au stylo, ou numérisé.</translation>
    </message>
    <message>
        <source>Facial expressions</source>
        <translation>Expressions du visage</translation>
    </message>
    <message>
        <source>Tells seven expressions of a face apart, in a picture of which the face fills most.</source>
        <translation>Distingue sept expressions d’un visage, sur une image que le visage remplit presque.</translation>
    </message>
    <message>
        <source>CIFAR-10, by the tutorial&apos;s LeNet, trained well</source>
        <translation>CIFAR-10, par le LeNet du tutoriel, bien entraîné</translation>
    </message>
    <message>
        <source>The same small network in the same time as in the tutorial, but trained with everything that helps.</source>
        <translation>Le même petit réseau dans le même temps que dans le tutoriel, mais entraîné avec tout ce qui aide.</translation>
    </message>
    <message>
        <source>CIFAR-10, by the tutorial&apos;s LeNet</source>
        <translation>CIFAR-10, par le LeNet du tutoriel</translation>
    </message>
    <message>
        <source>The small network of PyTorch&apos;s tutorial, trained as there. About half of its answers are right.</source>
        <translation>Le petit réseau du tutoriel de PyTorch, entraîné comme là-bas. Environ la moitié de ses réponses sont justes.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Tells classes of one&apos;s own apart.</source>
        <translation>Distingue tes propres classes.</translation>
    </message>
    <message>
        <source>Transfer frozen</source>
        <translation>Préentraîné, dernière couche</translation>
    </message>
    <message>
        <source>A pretrained network with a new last layer.</source>
        <translation>Un réseau préentraîné avec une nouvelle dernière couche.</translation>
    </message>
    <message>
        <source>Transfer full</source>
        <translation>Préentraîné, toutes les couches</translation>
    </message>
    <message>
        <source>A pretrained network, all layers of which learned new classes.</source>
        <translation>Un réseau préentraîné dont toutes les couches ont appris de nouvelles classes.</translation>
    </message>
    <message>
        <source>Transfer scheduled</source>
        <translation>Préentraîné, en deux temps</translation>
    </message>
    <message>
        <source>A pretrained network: its new last layer learned first, then all layers.</source>
        <translation>Un réseau préentraîné&#xa0;: sa nouvelle dernière couche a appris d’abord, puis toutes les couches.</translation>
    </message>
    <message>
        <source>airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck</source>
        <translation>avion, voiture, oiseau, chat, cerf, chien, grenouille, cheval, bateau, camion</translation>
    </message>
    <message>
        <source>angry, disgust, fear, happy, neutral, sad, surprise</source>
        <translation>colère, dégoût, peur, joie, neutre, tristesse, surprise</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>A striped hot-air balloon in front of clouds</source>
        <translation>Une montgolfière rayée devant des nuages</translation>
    </message>
    <message>
        <source>Soccer ball</source>
        <translation>Football</translation>
    </message>
    <message>
        <source>A black and white soccer ball, cut out</source>
        <translation>Un ballon de football noir et blanc, détouré</translation>
    </message>
    <message>
        <source>Jack-o&apos;-lantern</source>
        <translation>Citrouille</translation>
    </message>
    <message>
        <source>A grinning pumpkin, lit from inside</source>
        <translation>Une citrouille qui sourit, éclairée de l’intérieur</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>Théière</translation>
    </message>
    <message>
        <source>A blue teapot with white dots on a wooden table</source>
        <translation>Une théière bleue à points blancs sur une table en bois</translation>
    </message>
    <message>
        <source>Lemons</source>
        <translation>Citrons</translation>
    </message>
    <message>
        <source>Three lemons on a wooden table</source>
        <translation>Trois citrons sur une table en bois</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>A round clock on a wall; it is eight minutes past ten</source>
        <translation>Une horloge ronde sur un mur&#x202f;; il est dix heures huit</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>The digit 7, written with a blue felt pen</source>
        <translation>Le chiffre 7, écrit au feutre bleu</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>The digit 3, written with a blue felt pen</source>
        <translation>Le chiffre 3, écrit au feutre bleu</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Bougie</translation>
    </message>
    <message>
        <source>A burning candle in the dark</source>
        <translation>Une bougie allumée dans le noir</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation>Bananes</translation>
    </message>
    <message>
        <source>Three bananas on a wooden table</source>
        <translation>Trois bananes sur une table en bois</translation>
    </message>
    <message>
        <source>MNIST handwritten digits</source>
        <translation>MNIST&#xa0;: chiffres manuscrits</translation>
    </message>
    <message>
        <source>Digits by 500 people, scanned, fitted into 20 of 28 pixels and centred by their mass.</source>
        <translation>Des chiffres de 500 personnes, numérisés, ajustés dans 20 de 28 pixels et centrés sur leur masse.</translation>
    </message>
    <message>
        <source>Digits written with a pen on a tablet</source>
        <translation>Chiffres écrits au stylo sur une tablette</translation>
    </message>
    <message>
        <source>The pen&apos;s movements of 30 people; the test split is the digits of 5 of them (writers 3, 11, 12, 22, 27), whose hands no training sees.</source>
        <translation>Les mouvements du stylo de 30 personnes&#x202f;; le test porte sur les chiffres de 5 d’entre elles (3, 11, 12, 22, 27), dont aucun entraînement ne voit l’écriture.</translation>
    </message>
    <message>
        <source>FashionMNIST clothes</source>
        <translation>FashionMNIST&#xa0;: vêtements</translation>
    </message>
    <message>
        <source>Pictures from a shop&apos;s catalogue, grey on black, in the form of MNIST, and harder to tell apart.</source>
        <translation>Des images du catalogue d’un magasin, gris sur noir, au format de MNIST, et plus difficiles à distinguer.</translation>
    </message>
    <message>
        <source>T-shirt/top, Trouser, Pullover, Dress, Coat, Sandal, Shirt, Sneaker, Bag, Ankle boot</source>
        <translation>t-shirt, pantalon, pull, robe, manteau, sandale, chemise, basket, sac, bottine</translation>
    </message>
    <message>
        <source>CIFAR-10 small photos</source>
        <translation>CIFAR-10&#xa0;: petites photos</translation>
    </message>
    <message>
        <source>Photos of ten kinds of animals and vehicles, 32 × 32 pixels.</source>
        <translation>Des photos de dix sortes d’animaux et de véhicules, 32 × 32 pixels.</translation>
    </message>
    <message>
        <source>FER-2013 facial expressions</source>
        <translation>FER-2013&#xa0;: expressions du visage</translation>
    </message>
    <message>
        <source>Faces from the web, grey, 48 × 48 pixels; people agree with the labels in 65 of 100 cases.</source>
        <translation>Des visages du web, gris, 48 × 48 pixels&#x202f;; les gens sont d’accord avec les étiquettes dans 65 cas sur 100.</translation>
    </message>
    <message>
        <source>Ants and bees</source>
        <translation>Fourmis et abeilles</translation>
    </message>
    <message>
        <source>The photos of PyTorch&apos;s tutorial on transfer learning.</source>
        <translation>Les photos du tutoriel de PyTorch sur l’apprentissage par transfert.</translation>
    </message>
    <message>
        <source>ants, bees</source>
        <translation>fourmis, abeilles</translation>
    </message>
</context>
<context>
    <name>dataset_words</name>
    <message>
        <source>{count} picture to learn from</source>
        <translation>{count} image pour apprendre</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} images pour apprendre</translation>
    </message>
    <message>
        <source>{count} to check with</source>
        <translation>{count} pour vérifier</translation>
    </message>
    <message>
        <source>{count} to test with</source>
        <translation>{count} pour tester</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} séances</translation>
    </message>
    <message>
        <source>photos of any size</source>
        <translation>photos de toute taille</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>en couleurs</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {kind}</source>
        <translation>{width} × {height} pixels, {kind}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>une classe</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>to be fetched: {size}</source>
        <translation>à télécharger&#xa0;: {size}</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licence&#xa0;: {0}</translation>
    </message>
    <message>
        <source>One file cannot be read and is left out.</source>
        <translation>Un fichier ne peut pas être lu et est laissé de côté.</translation>
    </message>
    <message>
        <source>{count} files cannot be read and are left out.</source>
        <translation>{count} fichiers ne peuvent pas être lus et sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Écran {number}</translation>
    </message>
    <message>
        <source>“{name}” was unplugged.</source>
        <translation>«&#xa0;{name}&#xa0;» a été débranché.</translation>
    </message>
    <message>
        <source>Plug it in again, and the picture comes back by itself.</source>
        <translation>Rebranche-le, et l’image reviendra d’elle-même.</translation>
    </message>
    <message>
        <source>“{name}” is used by another program.</source>
        <translation>«&#xa0;{name}&#xa0;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close the other program, for instance a video call, then try again.</source>
        <translation>Ferme l’autre programme, par exemple un appel vidéo, puis réessaie.</translation>
    </message>
    <message>
        <source>“{name}” sends no picture.</source>
        <translation>«&#xa0;{name}&#xa0;» n’envoie pas d’image.</translation>
    </message>
    <message>
        <source>Another program may be using it, or its cover is closed. Look, then try again.</source>
        <translation>Un autre programme l’utilise peut-être, ou son cache est fermé. Regarde, puis réessaie.</translation>
    </message>
    <message>
        <source>“{name}” stopped sending pictures.</source>
        <translation>«&#xa0;{name}&#xa0;» n’envoie plus d’images.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or try again.</source>
        <translation>Débranche-le et rebranche-le, ou réessaie.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera.</source>
        <translation>Le système ne laisse pas ce programme utiliser la caméra.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Autorise-le dans les réglages du système, sous confidentialité et caméra, puis réessaie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, then try again.</source>
        <translation>Débranche-le et rebranche-le, puis réessaie.</translation>
    </message>
    <message>
        <source>The clip “{name}” is not there, or cannot be read.</source>
        <translation>Le clip «&#xa0;{name}&#xa0;» n’est pas là, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose another clip, or try again when it is back.</source>
        <translation>Choisis un autre clip, ou réessaie quand il sera revenu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played: it is damaged, or not a video.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être joué&#xa0;: il est abîmé, ou n’est pas une vidéo.</translation>
    </message>
    <message>
        <source>Choose another clip, or copy this one again from where it came.</source>
        <translation>Choisis un autre clip, ou copie celui-ci encore une fois de là d’où il vient.</translation>
    </message>
    <message>
        <source>“{name}” has no moving picture in it, perhaps only sound.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas d’image animée, peut-être seulement du son.</translation>
    </message>
    <message>
        <source>Choose another clip.</source>
        <translation>Choisis un autre clip.</translation>
    </message>
    <message>
        <source>This system does not let programs see “{name}”.</source>
        <translation>Ce système ne laisse pas les programmes voir «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Allow screen recording in the system&apos;s settings, or show a camera or a clip.</source>
        <translation>Autorise l’enregistrement de l’écran dans les réglages du système, ou montre une caméra ou un clip.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>Open it again, or choose another screen or window.</source>
        <translation>Ouvre-le de nouveau, ou choisis un autre écran ou une autre fenêtre.</translation>
    </message>
    <message>
        <source>The system asks whether this program may use the camera. Please answer it.</source>
        <translation>Le système demande si ce programme peut utiliser la caméra. Réponds-lui, s’il te plaît.</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«&#xa0;{name}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged and is left out.</source>
        <translation>Une partie de «&#xa0;{name}&#xa0;» est abîmée et laissée de côté.</translation>
    </message>
    <message>
        <source>No camera was found, so this is a short clip. Plug a camera in, and it is shown instead.</source>
        <translation>Aucune caméra n’a été trouvée, voici donc un petit clip. Branche une caméra, et elle sera montrée à la place.</translation>
    </message>
    <message>
        <source>Demonstration clip</source>
        <translation>Clip d’exemple</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>no pictures</source>
        <translation>pas d’images</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>one take</source>
        <translation>une prise</translation>
    </message>
    <message>
        <source>{count} takes</source>
        <translation>{count} prises</translation>
    </message>
    <message>
        <source>no pictures yet</source>
        <translation>pas encore d’images</translation>
    </message>
    <message>
        <source>{pictures}, {takes}</source>
        <translation>{pictures}, {takes}</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <translation>Ouvrir le dossier d’un projet</translation>
    </message>
    <message>
        <source>Projects and zips of pictures (*.zip *.tm)</source>
        <translation>Projets et zips d’images (*.zip *.tm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>Save the project as one zip</source>
        <translation>Enregistrer le projet en un zip</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>run_words</name>
    <message>
        <source>below 0.0001</source>
        <translation>moins de 0,0001</translation>
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
        <translation>encore {duration} environ</translation>
    </message>
    <message>
        <source>{number} pictures a second</source>
        <translation>{number} images par seconde</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Epoch {0} is finished</source>
        <translation>L’époque {0} est finie</translation>
    </message>
    <message>
        <source>training loss {0}</source>
        <translation>perte d’entraînement {0}</translation>
    </message>
    <message>
        <source>{0} of the held-out pictures right</source>
        <translation>{0} des images mises de côté justes</translation>
    </message>
    <message>
        <source>Training is finished, and the model is saved.</source>
        <translation>L’entraînement est fini, et le modèle est enregistré.</translation>
    </message>
    <message>
        <source>Training was stopped after {count} epochs.</source>
        <translation>L’entraînement a été arrêté après {count} époques.</translation>
    </message>
    <message>
        <source>Training goes on after {epoch} of {epochs} epochs, on {device}.</source>
        <translation>L’entraînement continue après {epoch} époques sur {epochs}, sur {device}.</translation>
    </message>
    <message>
        <source>Training begins: {examples} pictures to learn from, {validation_examples} held out to check, {parameters} numbers to find (parameters), on {device} in {precision}.</source>
        <translation>L’entraînement commence&#xa0;: {examples} images pour apprendre, {validation_examples} mises de côté pour vérifier, {parameters} nombres à trouver (paramètres), sur {device} en {precision}.</translation>
    </message>
    <message>
        <source>{name}: no epoch is finished yet.</source>
        <translation>{name}&#xa0;: aucune époque n’est encore finie.</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} epochs are finished.</source>
        <translation>{name}&#xa0;: {done} époques sur {all} sont finies.</translation>
    </message>
    <message>
        <source>Training loss {0}.</source>
        <translation>Perte d’entraînement {0}.</translation>
    </message>
    <message>
        <source>Validation loss {0}.</source>
        <translation>Perte de validation {0}.</translation>
    </message>
    <message>
        <source>Training accuracy {0}.</source>
        <translation>Exactitude d’entraînement {0}.</translation>
    </message>
    <message>
        <source>Validation accuracy {0}.</source>
        <translation>Exactitude de validation {0}.</translation>
    </message>
    <message>
        <source>The best epoch is {epoch}, with {accuracy}.</source>
        <translation>La meilleure époque est {epoch}, avec {accuracy}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>{state} · {epoch} of {epochs}</source>
        <translation>{state} · {epoch} sur {epochs}</translation>
    </message>
    <message>
        <source>{percent} right</source>
        <translation>{percent} justes</translation>
    </message>
    <message>
        <source>{done} of {all} epochs</source>
        <translation>{done} époques sur {all}</translation>
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
        <translation>{engine} sur {device}</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <source>{0} KB</source>
        <translation>{0} Ko</translation>
    </message>
</context>
</TS>
