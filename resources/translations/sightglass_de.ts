<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
    <message>
        <source>{page} ({key})</source>
        <translation>{page} ({key})</translation>
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
        <source>For photos you need another model. It is fetched once.</source>
        <translation>Für Fotos brauchst du ein anderes Modell. Es wird nur einmal geholt.</translation>
    </message>
    <message>
        <source>Fetch {name} ({size})</source>
        <translation>{name} holen ({size})</translation>
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
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>alles außer der letzten Schicht</translation>
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
        <translation>Vortrainiert, nur die letzte Schicht lernt</translation>
    </message>
    <message>
        <source>A pretrained network with a new last layer.</source>
        <translation>Ein vortrainiertes Netz mit einer neuen letzten Schicht.</translation>
    </message>
    <message>
        <source>Transfer full</source>
        <translation>Vortrainiert, alle Schichten lernen</translation>
    </message>
    <message>
        <source>A pretrained network, all layers of which learned new classes.</source>
        <translation>Ein vortrainiertes Netz, dessen Schichten alle die neuen Klassen gelernt haben.</translation>
    </message>
    <message>
        <source>Transfer scheduled</source>
        <translation>Vortrainiert, erst die letzte Schicht, dann alle</translation>
    </message>
    <message>
        <source>A pretrained network: its new last layer learned first, then all layers.</source>
        <translation>Ein vortrainiertes Netz: Erst lernte die neue letzte Schicht, dann alle Schichten.</translation>
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
        <source>{name} (here)</source>
        <translation>{name} (vorhanden)</translation>
    </message>
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
