<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>does not have the classes ants and bees</source>
        <translation>no tiene las clases hormigas y abejas</translation>
    </message>
    <message>
        <source>The class {name} has only {pictures}; a network learns better from at least 20.</source>
        <translation>La clase {name} solo tiene {pictures}; una red aprende mejor a partir de 20.</translation>
    </message>
    <message>
        <source>{count} classes have few pictures: {names}; a network learns better from at least 20 of each.</source>
        <translation>{count} clases tienen pocas imágenes: {names}; una red aprende mejor a partir de 20 de cada una.</translation>
    </message>
    <message>
        <source>The classes are out of balance: {most} pictures of {common}, but {least} of {rare}. Set balance to weight or resample, so that rare classes count as much.</source>
        <translation>Las clases están desequilibradas: {most} imágenes de {common}, pero {least} de {rare}. Pon el equilibrio en ponderar o mostrar más a menudo, para que las clases raras cuenten lo mismo.</translation>
    </message>
    <message>
        <source>All pictures are of one session, so that none can be held out whole, and results may look better than they are. Take pictures on another day or in another place as well.</source>
        <translation>Todas las imágenes son de una sesión, así que ninguna se puede apartar entera, y los resultados pueden parecer mejores de lo que son. Toma también imágenes otro día o en otro sitio.</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>did you mean {nearest}?</source>
        <translation>¿quieres decir {nearest}?</translation>
    </message>
    <message>
        <source>there are: {names}.</source>
        <translation>hay: {names}.</translation>
    </message>
    <message>
        <source>There is no data set named {name}; {hint}</source>
        <translation>No hay ningún conjunto de datos llamado {name}; {hint}</translation>
    </message>
    <message>
        <source>The pictures of {name} are {size}, but the network&apos;s input is {height} × {width} × {channels} (height × width × channels) of ink; choose another of the two.</source>
        <translation>Las imágenes de {name} son {size}, pero la entrada de la red es {height} × {width} × {channels} (alto × ancho × canales) de tinta; cambia una de las dos cosas.</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>does not have the batches {batches}</source>
        <translation>no tiene los lotes {batches}</translation>
    </message>
    <message>
        <source>has a batch {name} of the wrong length</source>
        <translation>tiene un lote {name} de longitud equivocada</translation>
    </message>
    <message>
        <source>has a batch {name} that cannot be read ({error})</source>
        <translation>tiene un lote {name} que no se puede leer ({error})</translation>
    </message>
    <message>
        <source>has a batch {name} that does not hold pictures of CIFAR-10</source>
        <translation>tiene un lote {name} que no contiene imágenes de CIFAR-10</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a zip. Choose one with a folder per class.</source>
        <translation>{path} no es una carpeta ni un zip. Elige algo con una carpeta por clase.</translation>
    </message>
    <message>
        <source>There is no folder or zip {path}. It may have been moved or renamed.</source>
        <translation>No hay ninguna carpeta ni zip {path}. Quizá se ha movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>{folder} cannot be listed ({strerror}). Check that you may open it and that its disk is there.</source>
        <translation>No se puede ver qué hay en {folder} ({strerror}). Comprueba que puedes abrirlo y que su disco está ahí.</translation>
    </message>
    <message>
        <source>is no longer in it. Was the zip replaced?</source>
        <translation>ya no está dentro. ¿Se ha cambiado el zip?</translation>
    </message>
    <message>
        <source>is damaged ({error}). Make the zip again</source>
        <translation>está dañado ({error}). Haz el zip otra vez</translation>
    </message>
    <message>
        <source>is larger than {max_bytes} MB</source>
        <translation>pasa de {max_bytes} MB</translation>
    </message>
    <message>
        <source>{name} in {zip} {what}.</source>
        <translation>{name} en {zip} {what}.</translation>
    </message>
    <message>
        <source>The zip {path} cannot be read ({error}). Make it or get it again.</source>
        <translation>El zip {path} no se puede leer ({error}). Hazlo o consíguelo otra vez.</translation>
    </message>
    <message>
        <source>whose path leads out of the zip</source>
        <translation>cuya ruta sale del zip</translation>
    </message>
    <message>
        <source>which is a link</source>
        <translation>que es un enlace</translation>
    </message>
    <message>
        <source>which is locked with a password</source>
        <translation>que está protegida con contraseña</translation>
    </message>
    <message>
        <source>The zip {path} has an entry {filename}, {why}. Unpack it with a program that you trust, look at what is in it, and pack the class folders anew.</source>
        <translation>El zip {path} tiene una entrada {filename}, {why}. Descomprímelo con un programa de confianza, mira qué hay dentro, y vuelve a comprimir las carpetas de clases.</translation>
    </message>
    <message>
        <source>{path} has more than {max_files} files. Choose a folder further in, or divide it.</source>
        <translation>{path} tiene más de {max_files} archivos. Elige una carpeta más adentro, o divídela.</translation>
    </message>
    <message>
        <source>The zip {path} would unpack to {size} GB, far more than pictures do; it may be made to do harm. Get it from somewhere else.</source>
        <translation>El zip {path} ocuparía {size} GB descomprimido, mucho más que unas imágenes; quizá está hecho para dañar. Consíguelo en otro sitio.</translation>
    </message>
    <message>
        <source>{parent} has faces without labels for testing. Put fer2013.csv or icml_face_data.csv beside them.</source>
        <translation>{parent} tiene caras sin etiquetas para la prueba. Pon fer2013.csv o icml_face_data.csv a su lado.</translation>
    </message>
    <message>
        <source>is not a table of faces ({error})</source>
        <translation>no es una tabla de caras ({error})</translation>
    </message>
    <message>
        <source>has no faces of this split</source>
        <translation>no tiene caras de esta parte</translation>
    </message>
    <message>
        <source>{name} is given by its publisher to registered users only, so that it cannot be fetched. Get it from the home page of the data set, and save it as {path}.</source>
        <translation>Quien publica {name} solo lo da a personas registradas, así que no se puede descargar. Consíguelo en la página del conjunto de datos, y guárdalo como {path}.</translation>
    </message>
    <message>
        <source>is larger than it can be</source>
        <translation>es más grande de lo que puede ser</translation>
    </message>
    <message>
        <source>{path} {what}. Delete it, so that it is fetched again, or put a good copy in its place.</source>
        <translation>{path} {what}. Bórralo, para que se descargue otra vez, o pon una buena copia en su lugar.</translation>
    </message>
    <message>
        <source>{name} has no pictures that can be read: save {convertible} and others like it as JPEG or PNG first.</source>
        <translation>{name} no tiene imágenes que se puedan leer: guarda primero {convertible} y otras como esa como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{name} has no pictures. Choose a folder, or a zip, with a folder of pictures for each class.</source>
        <translation>{name} no tiene imágenes. Elige una carpeta, o un zip, con una carpeta de imágenes para cada clase.</translation>
    </message>
    <message>
        <source>The pictures in {name} lie side by side. Put those of each class into a folder of their own, named after the class.</source>
        <translation>Las imágenes de {name} están todas juntas. Pon las de cada clase en su propia carpeta, con el nombre de la clase.</translation>
    </message>
    <message>
        <source>{name}: {count} of the files cannot be read as pictures, such as {first}; save them as JPEG or PNG to use them.</source>
        <translation>{name}: {count} de los archivos no se pueden leer como imágenes, por ejemplo {first}; guárdalos como JPEG o PNG para usarlos.</translation>
    </message>
    <message>
        <source>{name}: {count} out, in the folder {folder} beside {others}.</source>
        <translation>{name}: {count} fuera, en la carpeta {folder} junto a {others}.</translation>
    </message>
    <message>
        <source>{name}: {count} out, outside the class folders.</source>
        <translation>{name}: {count} fuera, aparte de las carpetas de clases.</translation>
    </message>
    <message>
        <source>one picture is left</source>
        <translation>queda una imagen</translation>
    </message>
    <message>
        <source>{count} pictures are left</source>
        <translation>quedan {count} imágenes</translation>
    </message>
    <message>
        <source>The class folders {names} of {shown} differ only in capitals or accents; rename one of them, or put their pictures together.</source>
        <translation>Las carpetas de clases {names} de {shown} solo se diferencian en mayúsculas o acentos; cambia el nombre de una, o junta sus imágenes.</translation>
    </message>
    <message>
        <source>The name of the class folder {name} of {shown} cannot be written down; rename the folder.</source>
        <translation>El nombre de la carpeta de clase {name} de {shown} no se puede escribir; cambia el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>{shown} has only one class ({only}); to tell things apart, a network needs folders of at least two.</source>
        <translation>{shown} solo tiene una clase ({only}); para distinguir cosas, una red necesita carpetas de al menos dos.</translation>
    </message>
    <message>
        <source> for training</source>
        <translation> para entrenar</translation>
    </message>
    <message>
        <source>The class {name} of {shown} has no pictures{where}; put some into its folder, or remove the folder.</source>
        <translation>La clase {name} de {shown} no tiene imágenes{where}; pon algunas en su carpeta, o quita la carpeta.</translation>
    </message>
    <message>
        <source>The classes {names} of {shown} have no pictures{where}; put some into their folders, or remove the folders.</source>
        <translation>Las clases {names} de {shown} no tienen imágenes{where}; pon algunas en sus carpetas, o quita las carpetas.</translation>
    </message>
    <message>
        <source>does not hold 28 × 28 pictures that match the labels beside it</source>
        <translation>no contiene imágenes de 28 × 28 que correspondan a las etiquetas de al lado</translation>
    </message>
    <message>
        <source>is not an IDX file of bytes</source>
        <translation>no es un archivo IDX de bytes</translation>
    </message>
    <message>
        <source>does not have the length that it announces</source>
        <translation>no tiene la longitud que anuncia</translation>
    </message>
    <message>
        <source>is not the original file (its checksum differs)</source>
        <translation>no es el archivo original (su suma de comprobación es otra)</translation>
    </message>
    <message>
        <source>cannot be unpacked ({error})</source>
        <translation>no se puede descomprimir ({error})</translation>
    </message>
    <message>
        <source>The pictures around {name} changed while they were read; start again.</source>
        <translation>Las imágenes alrededor de {name} cambiaron mientras se leían; empieza otra vez.</translation>
    </message>
    <message>
        <source>{name} could be read before and cannot be any more: {made} Put it back, and resume the run.</source>
        <translation>{name} se podía leer antes y ya no: {made} Ponlo de nuevo, y sigue con el entrenamiento.</translation>
    </message>
    <message>
        <source>The list of classes of {where} is damaged; its pictures are all there.</source>
        <translation>La lista de clases de {where} está dañada; sus imágenes están todas.</translation>
    </message>
    <message>
        <source>{where} was made by a newer version of this program. Update it to open this.</source>
        <translation>{where} se hizo con una versión más nueva de este programa. Actualízalo para abrirlo.</translation>
    </message>
    <message>
        <source>{name} needs at least two classes that are switched on; add one, with pictures of its own.</source>
        <translation>{name} necesita al menos dos clases activadas; añade una, con imágenes propias.</translation>
    </message>
    <message>
        <source>None of the pictures of {title} that were looked at can be read.</source>
        <translation>Ninguna de las imágenes de {title} que se miraron se puede leer.</translation>
    </message>
    <message>
        <source>does not have the classes {classes}</source>
        <translation>no tiene las clases {classes}</translation>
    </message>
    <message>
        <source>does not say which digit follows, and who wrote it</source>
        <translation>no dice qué cifra sigue, ni quién la escribió</translation>
    </message>
    <message>
        <source>is not a point of a stroke</source>
        <translation>no es un punto de un trazo</translation>
    </message>
    <message>
        <source>ends within a stroke</source>
        <translation>termina en medio de un trazo</translation>
    </message>
    <message>
        <source>{name}: line {line} {what}. The file is damaged: delete it, so that it is fetched again.</source>
        <translation>{name}: la línea {line} {what}. El archivo está dañado: bórralo, para que se descargue otra vez.</translation>
    </message>
    <message>
        <source>The device {name} cannot be used by PyTorch here ({reason}); choose another one.</source>
        <translation>PyTorch no puede usar aquí el dispositivo {name} ({reason}); elige otro.</translation>
    </message>
    <message>
        <source>The device {name} computes wrong results here; choose another one, and update its driver.</source>
        <translation>El dispositivo {name} calcula mal aquí; elige otro, y actualiza su controlador.</translation>
    </message>
    <message>
        <source>Choose an engine of {engines} and a device of {devices}.</source>
        <translation>Elige un motor de {engines} y un dispositivo de {devices}.</translation>
    </message>
    <message>
        <source>OpenVINO runs on cpu and intel-gpu, not on {device}; choose the engine torch for it.</source>
        <translation>OpenVINO funciona en cpu e intel-gpu, no en {device}; elige para eso el motor torch.</translation>
    </message>
    <message>
        <source>An Intel GPU is used through OpenVINO; choose the engine openvino, or auto.</source>
        <translation>Una tarjeta Intel se usa mediante OpenVINO; elige el motor openvino, o auto.</translation>
    </message>
    <message>
        <source>{error} The processor is used instead of the graphics card.</source>
        <translation>{error} Se usa el procesador en lugar de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>{error} PyTorch is used instead, which is slower.</source>
        <translation>{error} Se usa PyTorch en su lugar, que es más lento.</translation>
    </message>
    <message>
        <source>Preparing {title} for this computer (only once)</source>
        <translation>Preparando {title} para este ordenador (solo una vez)</translation>
    </message>
    <message>
        <source>{title} could not be prepared for OpenVINO ({reason}).</source>
        <translation>{title} no se pudo preparar para OpenVINO ({reason}).</translation>
    </message>
    <message>
        <source>The network of {title} cannot be exported ({error}).</source>
        <translation>La red de {title} no se puede exportar ({error}).</translation>
    </message>
    <message>
        <source>The prepared {title} cannot be saved ({error}); make room in {target}.</source>
        <translation>{title}, ya preparado, no se puede guardar ({error}); haz sitio en {target}.</translation>
    </message>
    <message>
        <source>OpenVINO cannot run {name} on {device} ({error}).</source>
        <translation>OpenVINO no puede ejecutar {name} en {device} ({error}).</translation>
    </message>
    <message>
        <source>OpenVINO finds no device for {device} on this machine; choose the device cpu.</source>
        <translation>OpenVINO no encuentra ningún dispositivo para {device} en este ordenador; elige el dispositivo cpu.</translation>
    </message>
    <message>
        <source>PyTorch cannot run {name} on {device} ({reason}).</source>
        <translation>PyTorch no puede ejecutar {name} en {device} ({reason}).</translation>
    </message>
    <message>
        <source>{title} has no pictures that can be read; choose another data set.</source>
        <translation>{title} no tiene imágenes que se puedan leer; elige otro conjunto de datos.</translation>
    </message>
    <message>
        <source>{name} does not know the classes {names}; choose another model or data set, or give the class folders the names that the model knows.</source>
        <translation>{name} no conoce las clases {names}; elige otro modelo u otro conjunto de datos, o da a las carpetas los nombres que el modelo conoce.</translation>
    </message>
    <message>
        <source>{received} bytes came instead of {expected}</source>
        <translation>llegaron {received} bytes en lugar de {expected}</translation>
    </message>
    <message>
        <source>what came is not the expected file (its checksum differs)</source>
        <translation>lo que llegó no es el archivo esperado (su suma de comprobación es otra)</translation>
    </message>
    <message>
        <source>{name} could not be fetched: the administrator of this computer has switched fetching off ({file}). Ask them to put it into the shared folder of weights or data sets.</source>
        <translation>{name} no se pudo descargar: quien administra este ordenador ha desactivado las descargas ({file}). Pídele que lo ponga en la carpeta común de pesos o conjuntos de datos.</translation>
    </message>
    <message>
        <source>SIGHTGLASS_MIRROR is {mirror!r}; it must start with http:// or https://.</source>
        <translation>SIGHTGLASS_MIRROR es {mirror!r}; debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>the server answered {code} {reason}</source>
        <translation>el servidor respondió {code} {reason}</translation>
    </message>
    <message>
        <source>the server took too long to answer</source>
        <translation>el servidor tardó demasiado en responder</translation>
    </message>
    <message>
        <source>the server refused the connection</source>
        <translation>el servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>the connection is not secure ({reason})</source>
        <translation>la conexión no es segura ({reason})</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>la conexión se cortó a la mitad</translation>
    </message>
    <message>
        <source>the server cannot be reached ({cause})</source>
        <translation>no se puede llegar al servidor ({cause})</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {reason}. Check the network and try again, or download {url} elsewhere and save it as {target}.</source>
        <translation>{name} no se pudo descargar: {reason}. Comprueba la red e inténtalo otra vez, o descarga {url} en otro sitio y guárdalo como {target}.</translation>
    </message>
    <message>
        <source>{name} could not be saved in {parent} ({strerror}); make room there or allow writing, or set SIGHTGLASS_HOME to another folder.</source>
        <translation>{name} no se pudo guardar en {parent} ({strerror}); haz sitio o permite escribir, o pon SIGHTGLASS_HOME en otra carpeta.</translation>
    </message>
    <message>
        <source>a HEIC, AVIF or video file</source>
        <translation>un archivo HEIC, AVIF o de vídeo</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dibujo SVG</translation>
    </message>
    <message>
        <source>is a folder, not a picture. Choose a picture, or a folder with pictures in it</source>
        <translation>es una carpeta, no una imagen. Elige una imagen, o una carpeta que contenga imágenes</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file. Choose a picture file</source>
        <translation>es un dispositivo o una tubería, no un archivo. Elige un archivo de imagen</translation>
    </message>
    <message>
        <source>does not exist. It may have been moved, renamed or deleted</source>
        <translation>no existe. Quizá se ha movido, cambiado de nombre o borrado</translation>
    </message>
    <message>
        <source>may not be read by you. Ask its owner, or copy it to a folder of your own</source>
        <translation>no lo puedes leer. Pregunta a su dueño, o cópialo a una carpeta tuya</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}). Check the disk or network it is on</source>
        <translation>no se puede leer ({strerror}). Comprueba el disco o la red donde está</translation>
    </message>
    <message>
        <source>is not a possible file name ({error}). Choose another file</source>
        <translation>no es un nombre de archivo posible ({error}). Elige otro archivo</translation>
    </message>
    <message>
        <source>does not fit into this machine&apos;s free memory. Close other programs, or make it smaller</source>
        <translation>no cabe en la memoria libre de este ordenador. Cierra otros programas, o hazlo más pequeño</translation>
    </message>
    <message>
        <source>is a damaged, incomplete or unusual {file_format} file ({error}). Get it again, or open it in another program and save it as PNG or JPEG</source>
        <translation>es un archivo {file_format} dañado, incompleto o raro ({error}). Consíguelo otra vez, o ábrelo en otro programa y guárdalo como PNG o JPEG</translation>
    </message>
    <message>
        <source>is empty (0 bytes). Copy or download it again</source>
        <translation>está vacío (0 bytes). Cópialo o descárgalo otra vez</translation>
    </message>
    <message>
        <source>not a picture of a known kind</source>
        <translation>no es una imagen de un tipo conocido</translation>
    </message>
    <message>
        <source>is {kind}. Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file, or save it as one</source>
        <translation>es {kind}. Elige un archivo JPEG, PNG, GIF, WebP, BMP o TIFF, o guárdalo así</translation>
    </message>
    <message>
        <source>is {width} × {height} pixels; a side may have {max_side}. Cut it into parts</source>
        <translation>tiene {width} × {height} píxeles; un lado puede tener {max_side}. Córtalo en partes</translation>
    </message>
    <message>
        <source>is stored in too many passes to be decoded in sensible time. Save it again as a plain JPEG</source>
        <translation>está guardado en demasiadas pasadas para decodificarlo en un tiempo razonable. Guárdalo otra vez como JPEG sencillo</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>su cabecera no tiene sentido</translation>
    </message>
    <message>
        <source>is larger than {max_bytes} MB. Save it smaller, for instance as JPEG</source>
        <translation>pasa de {max_bytes} MB. Guárdalo más pequeño, por ejemplo como JPEG</translation>
    </message>
    <message>
        <source>has more than {max_pixels} million pixels. Save it in a smaller size</source>
        <translation>tiene más de {max_pixels} millones de píxeles. Guárdalo en un tamaño menor</translation>
    </message>
    <message>
        <source>{name} {reason}.</source>
        <translation>{name} {reason}.</translation>
    </message>
    <message>
        <source>{name} does not answer with numbers: its weights are damaged. Get it again.</source>
        <translation>{name} no responde con números: sus pesos están dañados. Consíguelo otra vez.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} y más</translation>
    </message>
    <message>
        <source>The model card {where} is damaged ({field}: {first}); import or train the model again.</source>
        <translation>La ficha del modelo {where} está dañada ({field}: {first}); importa o entrena el modelo otra vez.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be read: {error}.</source>
        <translation>La ficha del modelo {where} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>{path} is not a model package; use a folder with card.json and {weights}, a {suffix} file, or import a state dict first (models import).</source>
        <translation>{path} no es un paquete de modelo; usa una carpeta con card.json y {weights}, un archivo {suffix}, o importa primero un state dict (models import).</translation>
    </message>
    <message>
        <source>did you mean {near}?</source>
        <translation>¿quieres decir {near}?</translation>
    </message>
    <message>
        <source>see `models list` for the names.</source>
        <translation>los nombres están en `models list`.</translation>
    </message>
    <message>
        <source>There is no model named {name}; {hint}</source>
        <translation>No hay ningún modelo llamado {name}; {hint}</translation>
    </message>
    <message>
        <source>{error} It was set aside as {aside}.</source>
        <translation>{error} Se ha apartado como {aside}.</translation>
    </message>
    <message>
        <source>lenet needs pictures of at least 16 × 16 pixels; make the input larger.</source>
        <translation>lenet necesita imágenes de al menos 16 × 16 píxeles; agranda la entrada.</translation>
    </message>
    <message>
        <source>strided-cnn needs pictures of at least 8 × 8 pixels; make the input larger.</source>
        <translation>strided-cnn necesita imágenes de al menos 8 × 8 píxeles; agranda la entrada.</translation>
    </message>
    <message>
        <source>digit-resnet takes grey pictures of {side} × {side} pixels only; choose whitened-resnet for others.</source>
        <translation>digit-resnet solo toma imágenes grises de {side} × {side} píxeles; elige whitened-resnet para otras.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); copy, export or train the model again.</source>
        <translation>{path} no se puede leer ({error}); copia, exporta o entrena el modelo otra vez.</translation>
    </message>
    <message>
        <source>The network does not tell what it sees in a picture; update the program.</source>
        <translation>La red no dice qué ve en una imagen; actualiza el programa.</translation>
    </message>
    <message>
        <source>There is no file {file}; name a .sightglass package or a state dict (.pth).</source>
        <translation>No hay ningún archivo {file}; nombra un paquete .sightglass o un state dict (.pth).</translation>
    </message>
    <message>
        <source>You already have a model named {name}; choose another name with --name.</source>
        <translation>Ya tienes un modelo llamado {name}; elige otro nombre con --name.</translation>
    </message>
    <message>
        <source>Which architecture is {name}? Name one of torchvision&apos;s with --architecture, such as resnet18.</source>
        <translation>¿Qué arquitectura es {name}? Nombra una de torchvision con --architecture, por ejemplo resnet18.</translation>
    </message>
    <message>
        <source>{name!r} cannot be a model&apos;s name; use letters, digits, spaces and . _ - + only.</source>
        <translation>{name!r} no puede ser el nombre de un modelo; usa solo letras, cifras, espacios y . _ - +.</translation>
    </message>
    <message>
        <source>The network has a single output; train one that has an output for each class, two at least.</source>
        <translation>La red tiene una sola salida; entrena una que tenga una salida para cada clase, dos como mínimo.</translation>
    </message>
    <message>
        <source>{labels} is not a text file (UTF-8) with one class a line.</source>
        <translation>{labels} no es un archivo de texto (UTF-8) con una clase por línea.</translation>
    </message>
    <message>
        <source>{labels} names {classes} classes, but the network has {outputs} outputs.</source>
        <translation>{labels} nombra {classes} clases, pero la red tiene {outputs} salidas.</translation>
    </message>
    <message>
        <source>There is no network named {architecture}; there are: {architectures}.</source>
        <translation>No hay ninguna red llamada {architecture}; hay: {architectures}.</translation>
    </message>
    <message>
        <source>{name} needs the architecture {architecture}, unknown to this version; update the program.</source>
        <translation>{name} necesita la arquitectura {architecture}, que esta versión no conoce; actualiza el programa.</translation>
    </message>
    <message>
        <source>The weights of {name} are not on this machine; fetch them first (models fetch {name}).</source>
        <translation>Los pesos de {name} no están en este ordenador; descárgalos primero (models fetch {name}).</translation>
    </message>
    <message>
        <source>The weights in {weights} do not fit the architecture {architecture} ({reason}); use the file that was made for it.</source>
        <translation>Los pesos de {weights} no encajan con la arquitectura {architecture} ({reason}); usa el archivo hecho para ella.</translation>
    </message>
    <message>
        <source>The weights in {weights} hold values that are no numbers; get or train them again.</source>
        <translation>Los pesos de {weights} tienen valores que no son números; consíguelos o entrénalos otra vez.</translation>
    </message>
    <message>
        <source>{path} holds more than weights, perhaps code, and was not loaded; save it again as a plain state dict (torch.save(model.state_dict(), file)).</source>
        <translation>{path} contiene más que pesos, quizá código, y no se ha cargado; guárdalo otra vez como state dict sencillo (torch.save(model.state_dict(), file)).</translation>
    </message>
    <message>
        <source>The weights in {path} cannot be read ({name}); copy or fetch the file again.</source>
        <translation>Los pesos de {path} no se pueden leer ({name}); copia o descarga el archivo otra vez.</translation>
    </message>
    <message>
        <source>{path} is not a state dict; save it with torch.save(model.state_dict(), file).</source>
        <translation>{path} no es un state dict; guárdalo con torch.save(model.state_dict(), file).</translation>
    </message>
    <message>
        <source>The model package {path} has no {weights}; copy or export it again.</source>
        <translation>El paquete de modelo {path} no tiene {weights}; cópialo o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>{path} is not a readable model package ({error}).</source>
        <translation>{path} no es un paquete de modelo que se pueda leer ({error}).</translation>
    </message>
    <message>
        <source>The weights cannot be saved in {folder} ({error}); make room there.</source>
        <translation>Los pesos no se pueden guardar en {folder} ({error}); haz sitio ahí.</translation>
    </message>
    <message>
        <source>The model card {path} is too large to be one; copy or export the model again.</source>
        <translation>La ficha del modelo {path} es demasiado grande para serlo; copia o exporta el modelo otra vez.</translation>
    </message>
    <message>
        <source>The model card {path} cannot be read ({strerror}).</source>
        <translation>La ficha del modelo {path} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>The model package {path} cannot be unpacked ({error}); copy or export it again.</source>
        <translation>El paquete de modelo {path} no se puede descomprimir ({error}); cópialo o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>{path} unpacks to more than a model package can hold; it was not opened.</source>
        <translation>{path} descomprimido es más de lo que cabe en un paquete de modelo; no se ha abierto.</translation>
    </message>
    <message>
        <source>{path} names a file outside its own folder ({filename}); it was not opened.</source>
        <translation>{path} nombra un archivo fuera de su propia carpeta ({filename}); no se ha abierto.</translation>
    </message>
    <message>
        <source>whitened-resnet needs pictures of at least {smallest} × {smallest}; make the input larger.</source>
        <translation>whitened-resnet necesita imágenes de al menos {smallest} × {smallest}; agranda la entrada.</translation>
    </message>
    <message>
        <source>To tell things apart, a network needs at least two classes.</source>
        <translation>Para distinguir cosas, una red necesita al menos dos clases.</translation>
    </message>
    <message>
        <source>Add another class, and give it pictures of something else, or of nothing in particular.</source>
        <translation>Añade otra clase, y dale imágenes de otra cosa, o de nada en particular.</translation>
    </message>
    <message>
        <source>{names} has no pictures yet.</source>
        <translation>{names} todavía no tiene imágenes.</translation>
    </message>
    <message>
        <source>{names} have no pictures yet.</source>
        <translation>{names} todavía no tienen imágenes.</translation>
    </message>
    <message>
        <source>Give each class pictures, or switch it off.</source>
        <translation>Da imágenes a cada clase, o desactívala.</translation>
    </message>
    <message>
        <source>{names} has only one picture.</source>
        <translation>{names} solo tiene una imagen.</translation>
    </message>
    <message>
        <source>{names} has only a few pictures.</source>
        <translation>{names} solo tiene unas pocas imágenes.</translation>
    </message>
    <message>
        <source>{names} have only one picture each.</source>
        <translation>{names} solo tienen una imagen cada una.</translation>
    </message>
    <message>
        <source>{names} have only a few pictures.</source>
        <translation>{names} solo tienen unas pocas imágenes.</translation>
    </message>
    <message>
        <source>A network learns better from at least {enough} of each class.</source>
        <translation>Una red aprende mejor a partir de {enough} de cada clase.</translation>
    </message>
    <message>
        <source>{common} has {most} pictures, but {rare} only {least}.</source>
        <translation>{common} tiene {most} imágenes, pero {rare} solo {least}.</translation>
    </message>
    <message>
        <source>The network will guess {common} too often: give {rare} more pictures.</source>
        <translation>La red dirá {common} demasiadas veces: da más imágenes a {rare}.</translation>
    </message>
    <message>
        <source>All pictures of {names} were taken in one go, so they are much alike.</source>
        <translation>Todas las imágenes de {names} se tomaron de una vez, así que se parecen mucho.</translation>
    </message>
    <message>
        <source>Nobody can tell how good the network is on new ones: take more in another place, or in another light.</source>
        <translation>Nadie sabe cómo de buena es la red con otras nuevas: toma más en otro sitio, o con otra luz.</translation>
    </message>
    <message>
        <source>{names} and {more} more classes</source>
        <translation>{names} y {more} clases más</translation>
    </message>
    <message>
        <source>small network of the program</source>
        <translation>red pequeña del programa</translation>
    </message>
    <message>
        <source>There is no large network on this computer, so the small one of the program is used. With better ones, fewer pictures do: choose the model {name} ({megabytes:.0f} MB) on the page Recognise, which fetches it, or put the file {file_name} into the folder {folder}.</source>
        <translation>En este ordenador no hay ninguna red grande, así que se usa la pequeña del programa. Con una mejor bastan menos imágenes: elige el modelo {name} ({megabytes:.0f} MB) en la página Reconocer, que lo descarga, o pon el archivo {file_name} en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The class is called {name} again.</source>
        <translation>La clase se llama otra vez {name}.</translation>
    </message>
    <message>
        <source>One picture is back.</source>
        <translation>Una imagen ha vuelto.</translation>
    </message>
    <message>
        <source>{count} pictures are back where they were.</source>
        <translation>{count} imágenes están otra vez donde estaban.</translation>
    </message>
    <message>
        <source>One picture is in {name} again.</source>
        <translation>Una imagen está otra vez en {name}.</translation>
    </message>
    <message>
        <source>{count} pictures are in {name} again.</source>
        <translation>{count} imágenes están otra vez en {name}.</translation>
    </message>
    <message>
        <source>The pictures that were added are gone again.</source>
        <translation>Las imágenes añadidas ya no están.</translation>
    </message>
    <message>
        <source>The pictures that were added are back.</source>
        <translation>Las imágenes añadidas están de vuelta.</translation>
    </message>
    <message>
        <source>{count} pictures are back.</source>
        <translation>{count} imágenes han vuelto.</translation>
    </message>
    <message>
        <source>One picture is deleted again.</source>
        <translation>Una imagen está otra vez borrada.</translation>
    </message>
    <message>
        <source>{count} pictures are deleted again.</source>
        <translation>{count} imágenes están otra vez borradas.</translation>
    </message>
    <message>
        <source>The class {name} is back.</source>
        <translation>La clase {name} ha vuelto.</translation>
    </message>
    <message>
        <source>The class {name} is gone again.</source>
        <translation>La clase {name} ya no está.</translation>
    </message>
    <message>
        <source>{name} has the colour from before.</source>
        <translation>{name} tiene el color de antes.</translation>
    </message>
    <message>
        <source>{name} has the other colour again.</source>
        <translation>{name} tiene otra vez el otro color.</translation>
    </message>
    <message>
        <source>{name} is switched off again.</source>
        <translation>La clase {name} está otra vez desactivada.</translation>
    </message>
    <message>
        <source>{name} is switched on again.</source>
        <translation>La clase {name} está otra vez activada.</translation>
    </message>
    <message>
        <source>{name} is back in its place.</source>
        <translation>La clase {name} está de nuevo en su sitio.</translation>
    </message>
    <message>
        <source>{name} is in its new place again.</source>
        <translation>La clase {name} está otra vez en su sitio nuevo.</translation>
    </message>
    <message>
        <source>The class {name} is removed again.</source>
        <translation>La clase {name} está otra vez quitada.</translation>
    </message>
    <message>
        <source>A class cannot be merged with itself; choose two.</source>
        <translation>Una clase no se puede unir consigo misma; elige dos.</translation>
    </message>
    <message>
        <source>{name} is a class of its own again.</source>
        <translation>{name} es otra vez una clase propia.</translation>
    </message>
    <message>
        <source>{other} is part of {name} again.</source>
        <translation>{other} forma otra vez parte de {name}.</translation>
    </message>
    <message>
        <source>This class is no longer there; take back its removal, or choose another class.</source>
        <translation>Esta clase ya no está; deshaz su borrado, o elige otra clase.</translation>
    </message>
    <message>
        <source>There is already a class named {name}; choose another name, or merge the two.</source>
        <translation>Ya hay una clase llamada {name}; elige otro nombre, o une las dos.</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is not lost; make room on the disk of {where}, and try again.</source>
        <translation>El disco está lleno. Lo que había antes no se ha perdido; haz sitio en el disco de {where}, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The folder {where} is not there any more. Put it back, or choose another one.</source>
        <translation>La carpeta {where} ya no está. Ponla de nuevo, o elige otra.</translation>
    </message>
    <message>
        <source>Nothing may be changed in {where}. Copy the folder to a place of your own, and open it there.</source>
        <translation>No se puede cambiar nada en {where}. Copia la carpeta a un sitio tuyo, y ábrela ahí.</translation>
    </message>
    <message>
        <source>Something in {where} cannot be read or written ({strerror}). Check the disk it is on.</source>
        <translation>Algo en {where} no se puede leer o escribir ({strerror}). Comprueba el disco.</translation>
    </message>
    <message>
        <source>{path} is a folder. Open it as it is, or choose a zip.</source>
        <translation>{path} es una carpeta. Ábrela como está, o elige un zip.</translation>
    </message>
    <message>
        <source>The list of classes in {name} is too large to be one.</source>
        <translation>La lista de clases de {name} es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>There are no pictures in {title}. Choose another file.</source>
        <translation>No hay imágenes en {title}. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} is a project about something else than pictures ({kind}); choose one about pictures.</source>
        <translation>{name} es un proyecto sobre algo que no son imágenes ({kind}); elige uno sobre imágenes.</translation>
    </message>
    <message>
        <source>{folder} is no project.</source>
        <translation>{folder} no es un proyecto.</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Pon un nombre a la clase.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Pon un nombre al proyecto.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters; choose a shorter one.</source>
        <translation>Un nombre tiene como mucho {most} letras; elige uno más corto.</translation>
    </message>
    <message>
        <source>{root} has more than {max_files} pictures; divide it.</source>
        <translation>{root} tiene más de {max_files} imágenes; divídelo.</translation>
    </message>
    <message>
        <source>The bin of the project is full; close the project, which empties it.</source>
        <translation>La papelera del proyecto está llena; cierra el proyecto, y se vacía.</translation>
    </message>
    <message>
        <source>This project was opened to be looked at; open it anew to change it.</source>
        <translation>Este proyecto se abrió para mirarlo; ábrelo de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <source>This project is open {where}. Close it there to change it here.</source>
        <translation>Este proyecto está abierto {where}. Ciérralo ahí para cambiarlo aquí.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}. To change this project, copy its folder to a place of your own, and open it there.</source>
        <translation>No se puede escribir nada en {folder}. Para cambiar este proyecto, copia su carpeta a un sitio tuyo, y ábrela ahí.</translation>
    </message>
    <message>
        <source>on another computer, {computer}</source>
        <translation>en otro ordenador, {computer}</translation>
    </message>
    <message>
        <source>in this program already</source>
        <translation>ya en este programa</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>en otra ventana</translation>
    </message>
    <message>
        <source>{folder} already holds something; choose a new or empty folder.</source>
        <translation>{folder} ya contiene algo; elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>This project is closed; open it again to change it.</source>
        <translation>Este proyecto está cerrado; ábrelo otra vez para cambiarlo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. It may have been moved or renamed.</source>
        <translation>No hay ninguna carpeta {folder}. Quizá se ha movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>{error} The classes were made anew from its folders.</source>
        <translation>{error} Las clases se hicieron de nuevo a partir de sus carpetas.</translation>
    </message>
    <message>
        <source>{where} is no project. Choose a folder with a folder of pictures for each class.</source>
        <translation>{where} no es un proyecto. Elige una carpeta con una carpeta de imágenes para cada clase.</translation>
    </message>
    <message>
        <source>The program failed ({name}: {error}).</source>
        <translation>El programa ha fallado ({name}: {error}).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>La carga se canceló.</translation>
    </message>
    <message>
        <source>{model} could not be loaded</source>
        <translation>{model} no se pudo cargar</translation>
    </message>
    <message>
        <source>{model} is not ready; wait until it is loaded.</source>
        <translation>{model} no está listo; espera a que se cargue.</translation>
    </message>
    <message>
        <source>The picture could not be recognised</source>
        <translation>La imagen no se pudo reconocer</translation>
    </message>
    <message>
        <source>The folder could not be recognised further</source>
        <translation>La carpeta no se pudo seguir reconociendo</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; delete its folder to start the run again.</source>
        <translation>El punto guardado {path} está dañado; borra su carpeta para empezar el entrenamiento otra vez.</translation>
    </message>
    <message>
        <source>The checkpoint {path} could not be saved ({error}); make room and resume.</source>
        <translation>El punto guardado {path} no se pudo guardar ({error}); haz sitio y sigue.</translation>
    </message>
    <message>
        <source>What the network gets to see is not known; set input.</source>
        <translation>No se sabe qué puede ver la red; pon input.</translation>
    </message>
    <message>
        <source>The recipe {path} cannot be read: {error}.</source>
        <translation>La receta {path} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>In {where}, {key} is not right: {what}.</source>
        <translation>En {where}, {key} no es correcto: {what}.</translation>
    </message>
    <message>
        <source>In {where}, {what}.</source>
        <translation>En {where}: {what}.</translation>
    </message>
    <message>
        <source>There is no recipe {name_or_path}; give the path of a .toml file, or one of: {names}.</source>
        <translation>No hay ninguna receta {name_or_path}; da la ruta de un archivo .toml, o una de: {names}.</translation>
    </message>
    <message>
        <source>{override!r} does not change a setting; write it as key=value.</source>
        <translation>{override!r} no cambia ningún ajuste; escríbelo como key=value.</translation>
    </message>
    <message>
        <source>{override!r}: {table} has no settings of its own.</source>
        <translation>{override!r}: {table} no tiene ajustes propios.</translation>
    </message>
    <message>
        <source>In {where} there is no setting {prefix}{key}; did you mean {prefix}{nearest}?</source>
        <translation>En {where} no hay ningún ajuste {prefix}{key}; ¿quieres decir {prefix}{nearest}?</translation>
    </message>
    <message>
        <source>{names} do not have the same classes; train on them one by one.</source>
        <translation>{names} no tienen las mismas clases; entrena con ellos uno por uno.</translation>
    </message>
    <message>
        <source>repeats names {unknown}, which is not among the data.</source>
        <translation>repeats nombra {unknown}, que no está entre los datos.</translation>
    </message>
    <message>
        <source>batch_size is {batch_size}, but an epoch has only {examples} examples; lower it.</source>
        <translation>batch_size es {batch_size}, pero una época solo tiene {examples} ejemplos; bájalo.</translation>
    </message>
    <message>
        <source>Not one picture of {label} in {name} can be read. Put good ones there, or remove the class; `datasets info --check` names each file and what is wrong with it.</source>
        <translation>Ni una imagen de {label} en {name} se puede leer. Pon ahí imágenes buenas, o quita la clase; `datasets info --check` nombra cada archivo y qué le pasa.</translation>
    </message>
    <message>
        <source>One held-out picture is</source>
        <translation>Una imagen apartada está</translation>
    </message>
    <message>
        <source>{twice} held-out pictures are</source>
        <translation>{twice} imágenes apartadas están</translation>
    </message>
    <message>
        <source>{pictures} in the training data as well, so that results look better than they are; remove copies.</source>
        <translation>{pictures} también en los datos de entrenamiento, así que los resultados parecen mejores de lo que son; quita las copias.</translation>
    </message>
    <message>
        <source>One file is</source>
        <translation>Un archivo queda</translation>
    </message>
    <message>
        <source>{count} files are</source>
        <translation>{count} archivos quedan</translation>
    </message>
    <message>
        <source> And {count} more.</source>
        <translation> Y {count} más.</translation>
    </message>
    <message>
        <source>{files} left out: {reasons}{more}</source>
        <translation>{files} fuera: {reasons}{more}</translation>
    </message>
    <message>
        <source>{count} {kind} examples of {title}</source>
        <translation>{count} ejemplos de {title} ({kind})</translation>
    </message>
    <message>
        <source>{name} has no package that could be changed; name a model of your own.</source>
        <translation>{name} no tiene un paquete que se pueda cambiar; nombra un modelo tuyo.</translation>
    </message>
    <message>
        <source>{name} was not trained on {names}; name its own data.</source>
        <translation>{name} no se entrenó con {names}; nombra sus propios datos.</translation>
    </message>
    <message>
        <source>Too few pictures were held out when {name} was trained; train it again with more.</source>
        <translation>Se apartaron muy pocas imágenes cuando se entrenó {name}; entrénalo otra vez con más.</translation>
    </message>
    <message>
        <source>The features could not be written to {folder} ({strerror}); make room and resume.</source>
        <translation>Las características no se pudieron escribir en {folder} ({strerror}); haz sitio y sigue.</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <source>The frozen layers have looked at {done} of {total} pictures.</source>
        <translation>Las capas congeladas han mirado {done} de {total} imágenes.</translation>
    </message>
    <message>
        <source>Some weights are too large to be kept as f16; set storage to f32 and resume.</source>
        <translation>Algunos pesos son demasiado grandes para guardarlos como f16; pon storage en f32 y sigue.</translation>
    </message>
    <message>
        <source>The pictures or classes of {names} are not those that the run began with. Put them back as they were, or start a new run with them as they are.</source>
        <translation>Las imágenes o clases de {names} no son las del principio del entrenamiento. Ponlas como estaban, o empieza uno nuevo con ellas como están.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the run&apos;s config ({reason}); start the run again.</source>
        <translation>El punto guardado no encaja con los ajustes del entrenamiento ({reason}); empieza otra vez.</translation>
    </message>
    <message>
        <source>{filename} cannot be read or written ({strerror}).</source>
        <translation>{filename} no se puede leer o escribir ({strerror}).</translation>
    </message>
    <message>
        <source>Perhaps the disk is full. {settle}</source>
        <translation>Quizá el disco está lleno. {settle}</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The memory is too small for such batches; training goes on with batches of {size}.</source>
        <translation>La memoria es demasiado pequeña para lotes así; el entrenamiento sigue con lotes de {size}.</translation>
    </message>
    <message>
        <source>No epoch since epoch {best_epoch} was better, so training ends early.</source>
        <translation>Ninguna época desde la época {best_epoch} fue mejor, así que el entrenamiento termina antes.</translation>
    </message>
    <message>
        <source>The loss is no longer a number after {steps} steps: the steps are too large.</source>
        <translation>La pérdida ya no es un número tras {steps} pasos: los pasos son demasiado grandes.</translation>
    </message>
    <message>
        <source>Start again with a lower learning rate, such as {rate:g}.</source>
        <translation>Empieza otra vez con una tasa de aprendizaje más baja, por ejemplo {rate:g}.</translation>
    </message>
    <message>
        <source>When that is settled, resume the run or start it again.</source>
        <translation>Cuando esté arreglado, sigue con el entrenamiento o empiézalo otra vez.</translation>
    </message>
    <message>
        <source>This is a mistake in the program. What is finished is kept; resume the run, or try other settings.</source>
        <translation>Esto es un error del programa. Lo terminado se guarda; sigue con el entrenamiento, o prueba otros ajustes.</translation>
    </message>
    <message>
        <source>Choose a smaller network, or smaller pictures (input), and start again.</source>
        <translation>Elige una red más pequeña, o imágenes más pequeñas (entrada), y empieza otra vez.</translation>
    </message>
    <message>
        <source>There is not enough memory for batches of {size}, and smaller ones teach nothing.</source>
        <translation>No hay memoria suficiente para lotes de {size}, y con otros menores no se aprende nada.</translation>
    </message>
    <message>
        <source>pretrained </source>
        <translation>preentrenada </translation>
    </message>
    <message>
        <source>There is no {kind}network named {name}; did you mean {near}?</source>
        <translation>No hay ninguna red {kind}llamada {name}; ¿quieres decir {near}?</translation>
    </message>
    <message>
        <source>{folder} is being trained by another process; wait until it ends, or stop it.</source>
        <translation>{folder} lo está entrenando otro proceso; espera a que termine, o detenlo.</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder} ({strerror}); make room, or copy it.</source>
        <translation>No se puede escribir nada en {folder} ({strerror}); haz sitio, o cópialo.</translation>
    </message>
    <message>
        <source>Training could not be started in {folder} ({strerror}).</source>
        <translation>No se pudo empezar el entrenamiento en {folder} ({strerror}).</translation>
    </message>
    <message>
        <source>Make room there, or copy the folder, and resume the run.</source>
        <translation>Haz sitio allí o copia la carpeta, y sigue con el entrenamiento.</translation>
    </message>
    <message>
        <source>Training could not be started (exit status {returncode}).</source>
        <translation>El entrenamiento no se pudo iniciar (código de salida {returncode}).</translation>
    </message>
    <message>
        <source>{folder} says why.</source>
        <translation>{folder} dice por qué.</translation>
    </message>
    <message>
        <source>The loss falls at no learning rate; look at the data, or choose another network.</source>
        <translation>La pérdida no baja con ninguna tasa de aprendizaje; mira los datos, o elige otra red.</translation>
    </message>
    <message>
        <source>This recipe is for {task}, and this data is for {other}.</source>
        <translation>Esta receta es para {task}, y estos datos son para {other}.</translation>
    </message>
    <message>
        <source>This recipe is made for handwriting in small pictures, and this data has photos.</source>
        <translation>Esta receta está hecha para letra manuscrita en imágenes pequeñas, y estos datos tienen fotos.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grises</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>en color</translation>
    </message>
    <message>
        <source>The network {model} takes {kind} pictures of {width} × {height} pixels only; choose another network.</source>
        <translation>La red {model} solo toma imágenes {kind} de {width} × {height} píxeles; elige otra red.</translation>
    </message>
    <message>
        <source>The network {model} takes pictures of at least {least} × {least} pixels; choose another network.</source>
        <translation>La red {model} toma imágenes de al menos {least} × {least} píxeles; elige otra red.</translation>
    </message>
    <message>
        <source>The batch size is {size}, but there are only {examples} pictures for training; choose a smaller one.</source>
        <translation>El tamaño del lote es {size}, pero solo hay {examples} imágenes para entrenar; elige uno más pequeño.</translation>
    </message>
    <message>
        <source>{folder} already holds something; resume the run there, or name another folder.</source>
        <translation>{folder} ya contiene algo; sigue ahí con el entrenamiento, o nombra otra carpeta.</translation>
    </message>
    <message>
        <source>No run can be kept in {where} ({strerror}); name another folder.</source>
        <translation>No se puede guardar ningún entrenamiento en {where} ({strerror}); nombra otra carpeta.</translation>
    </message>
    <message>
        <source>There is no run in {folder}: {name} cannot be read ({error}).</source>
        <translation>No hay ningún entrenamiento en {folder}: {name} no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>There is already a run or a model named {name}; choose another name.</source>
        <translation>Ya hay un entrenamiento o un modelo llamado {name}; elige otro nombre.</translation>
    </message>
    <message>
        <source>{folder} cannot be changed ({error}); make room, or copy it.</source>
        <translation>{folder} no se puede cambiar ({error}); haz sitio, o cópialo.</translation>
    </message>
    <message>
        <source>{parent} is full of runs; move some away.</source>
        <translation>{parent} está lleno de entrenamientos; mueve algunos.</translation>
    </message>
    <message>
        <source>{epoch} of {epochs} epochs are done and kept; resume it to go on from there.</source>
        <translation>{epoch} de {epochs} épocas están hechas y guardadas; se puede seguir desde ahí.</translation>
    </message>
    <message>
        <source>It waits for the runs before it.</source>
        <translation>Espera a los entrenamientos anteriores.</translation>
    </message>
    <message>
        <source>It is learning; {epoch} of {epochs} epochs are done.</source>
        <translation>Está aprendiendo; {epoch} de {epochs} épocas están hechas.</translation>
    </message>
    <message>
        <source>It is getting ready.</source>
        <translation>Se está preparando.</translation>
    </message>
    <message>
        <source>It is finished, and its model can be used.</source>
        <translation>Ha terminado, y su modelo se puede usar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It has not begun; resume it to start it.</source>
        <translation>No ha empezado; Seguir lo inicia.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Ha fallado.</translation>
    </message>
    <message>
        <source>The disk is full: make room.</source>
        <translation>El disco está lleno: haz sitio.</translation>
    </message>
    <message>
        <source>It ended without a word, as when the power fails.</source>
        <translation>Terminó sin decir nada, como cuando se va la luz.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>El entrenamiento se detuvo.</translation>
    </message>
    <message>
        <source>A run of before is still training, so that the work of before is still here. Stop it first.</source>
        <translation>Un entrenamiento de antes sigue en marcha, por eso el trabajo de antes sigue aquí. Detenlo primero.</translation>
    </message>
    <message>
        <source>The work of before could not be put away ({strerror}); tell whoever looks after this computer.</source>
        <translation>El trabajo de antes no se pudo retirar ({strerror}); díselo a quien cuida este ordenador.</translation>
    </message>
    <message>
        <source>Nothing that you make here can be kept: the folder “{home}” cannot be written to. Is it write-protected?</source>
        <translation>Nada de lo que hagas aquí se puede guardar: no se puede escribir en la carpeta «{home}». ¿Está protegida?</translation>
    </message>
    <message>
        <source>You already have another model named {name}. Rename one of the two first.</source>
        <translation>Ya tienes otro modelo llamado {name}. Cambia primero el nombre de uno de los dos.</translation>
    </message>
    <message>
        <source>The table of results</source>
        <translation>La tabla de resultados</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>el sistema no dio ninguna razón</translation>
    </message>
    <message>
        <source>{what} cannot be saved as “{path}” ({reason}); choose another place.</source>
        <translation>{what} no se puede guardar como «{path}» ({reason}); elige otro sitio.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be {value!r}: {sentence}</source>
        <translation>El ajuste «{name}» no puede ser {value!r}: {sentence}</translation>
    </message>
    <message>
        <source>Your settings in “{path}” cannot be read ({strerror}); using defaults.</source>
        <translation>Tus ajustes en «{path}» no se pueden leer ({strerror}); se usan los de origen.</translation>
    </message>
    <message>
        <source>The settings cannot be saved as “{path}” ({reason}). Is the disk full?</source>
        <translation>Los ajustes no se pueden guardar como «{path}» ({reason}). ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Some settings made no sense and are back at their defaults: {names}.</source>
        <translation>Algunos ajustes no tenían sentido y han vuelto a los de origen: {names}.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” are damaged and cannot be moved; using defaults.</source>
        <translation>Tus ajustes en «{path}» están dañados y no se pueden mover; se usan los de origen.</translation>
    </message>
    <message>
        <source>Your settings were damaged. They are kept as “{aside}”, and the program starts with its defaults.</source>
        <translation>Tus ajustes estaban dañados. Se guardan como «{aside}», y el programa empieza con los de origen.</translation>
    </message>
    <message>
        <source>The snapshot</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A part of the program could not be started ({strerror}).</source>
        <translation>Una parte del programa no se pudo iniciar ({strerror}).</translation>
    </message>
    <message>
        <source>Something unexpected happened (exit status {status}); try it again.</source>
        <translation>Ha pasado algo inesperado (código de salida {status}); inténtalo otra vez.</translation>
    </message>
    <message>
        <source>A run needs a name; type at least one letter.</source>
        <translation>Un entrenamiento necesita un nombre; escribe al menos una letra.</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was put; look for it in the system&apos;s bin.</source>
        <translation>«{name}» ya no está donde se puso; búscalo en la papelera del sistema.</translation>
    </message>
    <message>
        <source>There is something else in {folder} by now; move it away first.</source>
        <translation>En {folder} hay ahora otra cosa; quítala primero.</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched from the bin ({strerror}); look for it there.</source>
        <translation>«{name}» no se pudo sacar de la papelera ({strerror}); búscalo allí.</translation>
    </message>
    <message>
        <source>“{name}” cannot be moved to the bin; delete the folder {folder} yourself.</source>
        <translation>«{name}» no se puede mover a la papelera; borra tú la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The events of the run in {folder} cannot be read ({strerror}); check the disk it is on.</source>
        <translation>Los sucesos del entrenamiento en {folder} no se pueden leer ({strerror}); comprueba el disco en el que está.</translation>
    </message>
</context>
<context>
    <name>AboutLearning</name>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>Training begins with the network {name}, which has seen many pictures before.</source>
        <translation>El entrenamiento parte de la red {name}, que ya ha visto muchas imágenes.</translation>
    </message>
    <message>
        <source>Each time you hold the button is one take. The pictures of a take look much alike. So whole takes are held out of training, and the network is measured on them (validation): with pictures from the same take it would only seem to be good.</source>
        <translation>Cada vez que mantienes pulsado el botón haces una toma. Las imágenes de una toma se parecen mucho. Por eso se apartan tomas enteras del entrenamiento, y con ellas se mide la red (validación): con imágenes de la misma toma solo parecería buena.</translation>
    </message>
    <message>
        <source>Take each thing at least twice: from another side, in other light, in front of another wall.</source>
        <translation>Haz al menos dos tomas de cada cosa: desde otro lado, con otra luz, delante de otra pared.</translation>
    </message>
    <message>
        <source>All recipes and settings…</source>
        <translation>Todas las recetas y los ajustes…</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>What computes (engine), and on which part of this computer (device)</source>
        <translation>Qué calcula (motor), y en qué parte de este ordenador (dispositivo)</translation>
    </message>
    <message>
        <source>Pictures shown (frames)</source>
        <translation>Imágenes mostradas (fotogramas)</translation>
    </message>
    <message>
        <source>How many pictures of the camera or clip are painted</source>
        <translation>Cuántas imágenes de la cámara o del clip se muestran</translation>
    </message>
    <message>
        <source>Pictures recognised</source>
        <translation>Imágenes reconocidas</translation>
    </message>
    <message>
        <source>Where the network is slower, it always takes the newest picture</source>
        <translation>Donde la red es más lenta, toma siempre la imagen más nueva</translation>
    </message>
    <message>
        <source>From picture to bars (latency)</source>
        <translation>De la imagen a las barras (latencia)</translation>
    </message>
    <message>
        <source>How far the bars are behind the picture</source>
        <translation>Cuánto van las barras por detrás de la imagen</translation>
    </message>
    <message>
        <source>Reading the file (decode)</source>
        <translation>Leer el archivo (decodificar)</translation>
    </message>
    <message>
        <source>Opening the file and turning it into pixels</source>
        <translation>Abrir el archivo y convertirlo en píxeles</translation>
    </message>
    <message>
        <source>Fitting it (preprocess)</source>
        <translation>Ajustarla (preprocesado)</translation>
    </message>
    <message>
        <source>Cutting and resizing it to what the network takes</source>
        <translation>Recortar y cambiar el tamaño a lo que toma la red</translation>
    </message>
    <message>
        <source>The network (forward pass)</source>
        <translation>La red (paso adelante)</translation>
    </message>
    <message>
        <source>Running the picture through the neural network</source>
        <translation>Pasar la imagen por la red neuronal</translation>
    </message>
    <message>
        <source>{number} a second</source>
        <translation>{number} por segundo</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The new model</source>
        <translation>El modelo nuevo</translation>
    </message>
    <message>
        <source>The model before</source>
        <translation>El modelo anterior</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>Comparar con el anterior</translation>
    </message>
    <message>
        <source>Show what the model before makes of the same picture</source>
        <translation>Mostrar qué ve el modelo anterior en la misma imagen</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something unexpected happened: {error}.</source>
        <translation>Ha pasado algo inesperado: {error}.</translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <source>Classes and how many pictures each has</source>
        <translation>Las clases y cuántas imágenes tiene cada una</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} imágenes para aprender</translation>
    </message>
    <message>
        <source>{count} to check with</source>
        <translation>{count} para comprobar</translation>
    </message>
    <message>
        <source>{count} to test with</source>
        <translation>{count} para probar</translation>
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
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a class (Ctrl+Shift+A)</source>
        <translation>Añadir una clase (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Change this class</source>
        <translation>Cambiar esta clase</translation>
    </message>
    <message>
        <source>The kinds of things that the network shall tell apart.</source>
        <translation>Los tipos de cosas que la red debe distinguir.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Clase {number}</translation>
    </message>
    <message>
        <source>Class “{name}” is deleted.</source>
        <translation>La clase «{name}» está borrada.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Use it when training</source>
        <translation>Usarla al entrenar</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Negro o blanco</translation>
    </message>
    <message>
        <source>“{other}” is part of “{name}” now.</source>
        <translation>«{other}» forma ahora parte de «{name}».</translation>
    </message>
</context>
<context>
    <name>CollectPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste copied pictures or files (Ctrl+V)</source>
        <translation>Pegar imágenes o archivos copiados (Ctrl+V)</translation>
    </message>
    <message>
        <source>{taken} taken, {rate} a second</source>
        <translation>{taken} tomadas, {rate} por segundo</translation>
    </message>
    <message>
        <source>{words}; {skipped} left out, nearly the same as one before</source>
        <translation>{words}; {skipped} apartadas, casi iguales a otra anterior</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Añadir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Keep the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Keep the drawing as a picture of the class ({key})</source>
        <translation>Guardar el dibujo como imagen de la clase ({key})</translation>
    </message>
    <message>
        <source>Let go to stop</source>
        <translation>Suelta para parar</translation>
    </message>
    <message>
        <source>Hold to take pictures</source>
        <translation>Mantén pulsado para tomar imágenes</translation>
    </message>
    <message>
        <source>Hold it with the mouse, or hold the Space key down</source>
        <translation>Mantenlo pulsado con el ratón, o mantén pulsada la barra espaciadora</translation>
    </message>
    <message>
        <source>Pictures of “{name}”</source>
        <translation>Imágenes de «{name}»</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>Reset to the recipe</source>
        <translation>Volver a la receta</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What matters most of how the network learns</source>
        <translation>Lo que más importa de cómo aprende la red</translation>
    </message>
    <message>
        <source>Changed from the recipe.</source>
        <translation>Distinto de la receta.</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>This is no folder and no zip. Drop one that is on this computer.</source>
        <translation>Esto no es una carpeta ni un zip. Suelta aquí algo que esté en este ordenador.</translation>
    </message>
</context>
<context>
    <name>DatasetPicker</name>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>The pictures to learn from, each with the name of its class</source>
        <translation>Las imágenes para aprender, cada una con el nombre de su clase</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Zip…</source>
        <translation>Zip…</translation>
    </message>
    <message>
        <source>Open a folder with a folder of pictures for each class</source>
        <translation>Abrir una carpeta con una carpeta de imágenes para cada clase</translation>
    </message>
    <message>
        <source>Open a zip with a folder of pictures for each class</source>
        <translation>Abrir un zip con una carpeta de imágenes para cada clase</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Todos…</translation>
    </message>
    <message>
        <source>Show all data sets</source>
        <translation>Mostrar todos los conjuntos de datos</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Zip files ({kinds})</source>
        <translation>Archivos zip ({kinds})</translation>
    </message>
    <message>
        <source>Open a zip of pictures</source>
        <translation>Abrir un zip de imágenes</translation>
    </message>
    <message>
        <source>One folder of pictures for each class ({key})</source>
        <translation>Una carpeta de imágenes para cada clase ({key})</translation>
    </message>
</context>
<context>
    <name>DatasetShelf</name>
    <message>
        <source>Or begin with one of these:</source>
        <translation>O empieza con uno de estos:</translation>
    </message>
    <message>
        <source>Teach a network to tell things apart</source>
        <translation>Enseña a una red a distinguir cosas</translation>
    </message>
    <message>
        <source>Drop a folder or a zip here. It has one folder of pictures for each kind of thing (class).</source>
        <translation>Suelta aquí una carpeta o un zip. Dentro hay una carpeta de imágenes para cada tipo de cosa (clase).</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Open a zip…</source>
        <translation>Abrir un zip…</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>ya usado</translation>
    </message>
    <message>
        <source>Looking for data sets…</source>
        <translation>Buscando conjuntos de datos…</translation>
    </message>
    <message>
        <source>Try it with {title}</source>
        <translation>Probar con {title}</translation>
    </message>
    <message>
        <source>Fetch {title} and try it ({size})</source>
        <translation>Descargar {title} y probar ({size})</translation>
    </message>
    <message>
        <source>Fetch {title} and try it</source>
        <translation>Descargar {title} y probar</translation>
    </message>
</context>
<context>
    <name>DatasetSummary</name>
    <message>
        <source>Balance them</source>
        <translation>Equilibrar</translation>
    </message>
    <message>
        <source>Mistakes in rare classes count more, so that they are learned as well</source>
        <translation>Los errores en las clases raras cuentan más, para que se aprendan igual de bien</translation>
    </message>
    <message>
        <source>Looking through the data set…</source>
        <translation>Mirando el conjunto de datos…</translation>
    </message>
    <message>
        <source>Broken files</source>
        <translation>Archivos dañados</translation>
    </message>
</context>
<context>
    <name>DatasetTraining</name>
    <message>
        <source>This data cannot be learned from yet. What is wrong stands over the examples.</source>
        <translation>Todavía no se puede aprender de estos datos. Lo que falla está escrito sobre los ejemplos.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Pon un nombre al modelo.</translation>
    </message>
    <message>
        <source>Making examples…</source>
        <translation>Haciendo ejemplos…</translation>
    </message>
    <message>
        <source>The name is taken; the model will be called {name}.</source>
        <translation>El nombre está ocupado; el modelo se llamará {name}.</translation>
    </message>
    <message>
        <source>The network&apos;s learned weights ({size}) are fetched first.</source>
        <translation>Primero se descargan los pesos aprendidos de la red ({size}).</translation>
    </message>
    <message>
        <source>Those of {name} are here already.</source>
        <translation>Los de {name} ya están aquí.</translation>
    </message>
</context>
<context>
    <name>DatasetView</name>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Other examples</source>
        <translation>Otros ejemplos</translation>
    </message>
    <message>
        <source>Examples as the network sees them</source>
        <translation>Ejemplos, tal como los ve la red</translation>
    </message>
    <message>
        <source>Every time a picture is shown to the network it is varied a little by chance (augmentation).</source>
        <translation>Cada vez que se muestra una imagen a la red, cambia un poco al azar (aumento de datos).</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>The kinds of things that the network learns to tell apart</source>
        <translation>Los tipos de cosas que la red aprende a distinguir</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences of the runs</source>
        <translation>Diferencias entre los entrenamientos</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>mejor exactitud en la validación</translation>
    </message>
    <message>
        <source>accuracy on the test data</source>
        <translation>exactitud con los datos de prueba</translation>
    </message>
    <message>
        <source>time</source>
        <translation>duración</translation>
    </message>
</context>
<context>
    <name>DigitAnswer</name>
    <message>
        <source>Show me one</source>
        <translation>Enséñame uno</translation>
    </message>
    <message>
        <source>Draws a digit for you, stroke by stroke</source>
        <translation>Dibuja una cifra para ti, trazo a trazo</translation>
    </message>
    <message>
        <source>Draw a digit, or let the program draw.</source>
        <translation>Dibuja una cifra, o deja que dibuje el programa.</translation>
    </message>
    <message>
        <source>Draw one of these: {names}</source>
        <translation>Dibuja uno de estos: {names}</translation>
    </message>
    <message>
        <source>{0} sure</source>
        <translation>segura al {0}</translation>
    </message>
    <message>
        <source>Not sure. Perhaps {0}, or {1}</source>
        <translation>No está segura. Quizá {0}, o {1}</translation>
    </message>
    <message>
        <source>The network reads {0}</source>
        <translation>La red lee {0}</translation>
    </message>
    <message>
        <source>The network reads {0}, most likely</source>
        <translation>La red lee {0}, muy probablemente</translation>
    </message>
    <message>
        <source>The network sees: {0}</source>
        <translation>La red ve: {0}</translation>
    </message>
    <message>
        <source>The network sees, most likely: {0}</source>
        <translation>La red ve, muy probablemente: {0}</translation>
    </message>
    <message>
        <source>The network wavers between {0} and {1}</source>
        <translation>La red duda entre {0} y {1}</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Draw a digit from 0 to 9 here</source>
        <translation>Dibuja aquí una cifra del 0 al 9</translation>
    </message>
    <message>
        <source>Digit canvas</source>
        <translation>Lienzo para cifras</translation>
    </message>
    <message>
        <source>Paper to draw a digit on. The arrow keys move the pen, and Space puts it down and lifts it.</source>
        <translation>Papel para dibujar una cifra. Las flechas mueven el lápiz, y la barra espaciadora lo baja y lo levanta.</translation>
    </message>
    <message>
        <source>Space puts the pen down, and lifts it again.</source>
        <translation>La barra espaciadora baja el lápiz y lo vuelve a levantar.</translation>
    </message>
</context>
<context>
    <name>DisplayButton</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Light or dark, and large text for a projector</source>
        <translation>Claro u oscuro, y texto grande para un proyector</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Large text for a projector</source>
        <translation>Texto grande para un proyector</translation>
    </message>
    <message>
        <source>The text is larger when Sightglass starts the next time.</source>
        <translation>El texto será más grande la próxima vez que se inicie Sightglass.</translation>
    </message>
    <message>
        <source>The text has its usual size when Sightglass starts the next time.</source>
        <translation>El texto tendrá su tamaño habitual la próxima vez que se inicie Sightglass.</translation>
    </message>
</context>
<context>
    <name>DrawModel</name>
    <message>
        <source>Model that reads the drawing</source>
        <translation>Modelo que lee el dibujo</translation>
    </message>
    <message>
        <source>Model (neural network)</source>
        <translation>Modelo (red neuronal)</translation>
    </message>
    <message>
        <source>What looks at the drawing and names it</source>
        <translation>Lo que mira el dibujo y dice su nombre</translation>
    </message>
</context>
<context>
    <name>DrawPage</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>How sure it is (probability)</source>
        <translation>Cómo de segura está (probabilidad)</translation>
    </message>
    <message>
        <source>The network gives each class a part of 100 %. The larger the part, the surer it is.</source>
        <translation>La red da a cada clase una parte del 100 %. Cuanto mayor es la parte, más segura está.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9 here</source>
        <translation>Dibuja aquí una cifra del 0 al 9</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibuja aquí</translation>
    </message>
    <message>
        <source>Your drawing as 28&#xa0;×&#xa0;28 dots: white on black, always the same size, moved to the middle.</source>
        <translation>Tu dibujo con 28&#xa0;×&#xa0;28 puntos: blanco sobre negro, siempre del mismo tamaño, llevado al centro.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>The network is getting ready. Your drawing is read as soon as it is.</source>
        <translation>La red se está preparando. Tu dibujo se leerá en cuanto esté lista.</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>{tool} ({key})</source>
        <translation>{tool} ({key})</translation>
    </message>
    <message>
        <source>{0} pixels wide</source>
        <translation>{0} píxeles de ancho</translation>
    </message>
</context>
<context>
    <name>DrawingStage</name>
    <message>
        <source>Drawing canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Draw a picture of “{name}” here, and press Enter to keep it</source>
        <translation>Dibuja aquí una imagen de «{name}», y pulsa Intro para guardarla</translation>
    </message>
    <message>
        <source>Add a class first, then draw pictures of it here</source>
        <translation>Añade primero una clase, y luego dibuja aquí imágenes de ella</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to open it here</source>
        <translation>Suelta para abrirlo aquí</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>See what a neural network makes of a picture</source>
        <translation>Mira qué reconoce una red neuronal en una imagen</translation>
    </message>
    <message>
        <source>Drop pictures or a folder here, or paste a copied picture with Ctrl+V.</source>
        <translation>Suelta aquí imágenes o una carpeta, o pega una imagen copiada con Ctrl+V.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Mostrar la cámara</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>O prueba uno de estos:</translation>
    </message>
    <message>
        <source>Bring back what was closed ({count})</source>
        <translation>Recuperar lo que se cerró ({count})</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Training
loss</source>
        <translation>Pérdida
al entrenar</translation>
    </message>
    <message>
        <source>Validation
loss</source>
        <translation>Pérdida
al validar</translation>
    </message>
    <message>
        <source>Training
accuracy</source>
        <translation>Exactitud
al entrenar</translation>
    </message>
    <message>
        <source>Validation
accuracy</source>
        <translation>Exactitud
al validar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>{epoch} ★ best</source>
        <translation>{epoch} ★ mejor</translation>
    </message>
</context>
<context>
    <name>ExampleGrid</name>
    <message>
        <source>Pictures of the class</source>
        <translation>Imágenes de la clase</translation>
    </message>
</context>
<context>
    <name>ExampleModel</name>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
</context>
<context>
    <name>ExamplesSheet</name>
    <message>
        <source>Examples, varied as in training</source>
        <translation>Ejemplos, cambiados como al entrenar</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>A run goes on</source>
        <translation>Un entrenamiento sigue</translation>
    </message>
    <message>
        <source>“{name}” is still being trained.</source>
        <translation>«{name}» todavía se está entrenando.</translation>
    </message>
    <message>
        <source>{count} runs are still to be trained.</source>
        <translation>Quedan {count} entrenamientos por hacer.</translation>
    </message>
    <message>
        <source>It can go on in the background. When you open Sightglass again, you see how far it is.</source>
        <translation>Puede seguir en segundo plano. Cuando abras Sightglass otra vez, verás cómo va.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Training is being stopped; then the window closes.</source>
        <translation>El entrenamiento se está deteniendo; después se cierra la ventana.</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel recognising all pictures</source>
        <translation>Cancelar el reconocimiento de todas las imágenes</translation>
    </message>
    <message>
        <source>Save results as CSV…</source>
        <translation>Guardar los resultados como CSV…</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, one line for each picture (Ctrl+S)</source>
        <translation>Una tabla para la hoja de cálculo, una línea por imagen (Ctrl+S)</translation>
    </message>
    <message>
        <source>Pictures recognised</source>
        <translation>Imágenes reconocidas</translation>
    </message>
    <message>
        <source>Recognise all {count} pictures</source>
        <translation>Reconocer las {count} imágenes</translation>
    </message>
    <message>
        <source>Recognise the rest ({count})</source>
        <translation>Reconocer el resto ({count})</translation>
    </message>
    <message>
        <source>Recognised: {done} of {count}.</source>
        <translation>Reconocidas: {done} de {count}.</translation>
    </message>
    <message>
        <source>Cannot be read: {count}.</source>
        <translation>No se pueden leer: {count}.</translation>
    </message>
    <message>
        <source>Looking for pictures: {count} so far</source>
        <translation>Buscando imágenes: {count} hasta ahora</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {minutes} min left</source>
        <translation>{done} de {total}, quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>{done} of {total}, about {seconds} s left</source>
        <translation>{done} de {total}, quedan unos {seconds} s</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Image view</source>
        <translation>Vista de la imagen</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Sightglass speaks English when it starts the next time.</source>
        <translation>Sightglass hablará español la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of Sightglass</source>
        <translation>El idioma de Sightglass</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este ordenador</translation>
    </message>
    <message>
        <source>Sightglass speaks the language of this computer when it starts the next time.</source>
        <translation>Sightglass hablará el idioma de este ordenador la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>LiveBar</name>
    <message>
        <source>Keep this picture among the open ones (Enter)</source>
        <translation>Guardar esta imagen entre las abiertas (Intro)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save this picture with its answer as files (Ctrl+S)</source>
        <translation>Guardar esta imagen y su respuesta como archivos (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close the live picture</source>
        <translation>Cerrar la imagen en directo</translation>
    </message>
    <message>
        <source>Close the live picture (Esc)</source>
        <translation>Cerrar la imagen en directo (Esc)</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Lugar en el clip</translation>
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
        <translation>{position} de {length}</translation>
    </message>
</context>
<context>
    <name>LiveInvitation</name>
    <message>
        <source>Show the computer what it shall learn</source>
        <translation>Enseña al ordenador lo que debe aprender</translation>
    </message>
    <message>
        <source>Open the camera and hold something up to it. Drawings, files and folders do as well.</source>
        <translation>Abre la cámara y ponle algo delante. También valen dibujos, archivos y carpetas.</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Abrir la cámara</translation>
    </message>
    <message>
        <source>Play the demonstration clip</source>
        <translation>Ver el clip de ejemplo</translation>
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
        <translation>Cámara, clip o pantalla</translation>
    </message>
    <message>
        <source>Choose a camera or a clip</source>
        <translation>Elegir cámara o clip</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>Abrir un archivo de vídeo</translation>
    </message>
    <message>
        <source>Size of the camera&apos;s picture</source>
        <translation>Tamaño de la imagen de la cámara</translation>
    </message>
    <message>
        <source>Exchange left and right, in what is shown and in what is recognised</source>
        <translation>Cambiar izquierda y derecha, en lo que se muestra y en lo que se reconoce</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Demonstration clip</source>
        <translation>Clip de ejemplo</translation>
    </message>
    <message>
        <source>Window: {name}</source>
        <translation>Ventana: {name}</translation>
    </message>
    <message>
        <source>Size: as suits</source>
        <translation>Tamaño: automático</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>Vídeos ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Show the demonstration clip</source>
        <translation>Mostrar el clip de ejemplo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Recognise</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
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
        <translation>Gráfica de las curvas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Epoch {epoch}: {values}</source>
        <translation>Época {epoch}: {values}</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Getting the model ready</source>
        <translation>Preparando el modelo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel getting the model ready</source>
        <translation>Cancelar la preparación del modelo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Model (neural network)</source>
        <translation>Modelo (red neuronal)</translation>
    </message>
    <message>
        <source>What looks at the picture and names what is in it</source>
        <translation>Lo que mira la imagen y dice qué hay en ella</translation>
    </message>
    <message>
        <source>Fetch ({size})</source>
        <translation>Descargar ({size})</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elige un modelo.</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>For photos you need another model, such as {name}. It is fetched once.</source>
        <translation>Para fotos necesitas otro modelo, por ejemplo {name}. Se descarga una sola vez.</translation>
    </message>
    <message>
        <source>Knows only {names}</source>
        <translation>Solo conoce {names}</translation>
    </message>
    <message>
        <source>Knows {count} kinds of things (classes)</source>
        <translation>Conoce {count} tipos de cosas (clases)</translation>
    </message>
    <message>
        <source>{percent} right (accuracy)</source>
        <translation>{percent} bien (exactitud)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model picker</source>
        <translation>Elección del modelo</translation>
    </message>
    <message>
        <source>Type a part of a name to find a model.</source>
        <translation>Escribe parte de un nombre para encontrar un modelo.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elige un modelo</translation>
    </message>
    <message>
        <source>{percent} right</source>
        <translation>{percent} bien</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <source>comes with Sightglass</source>
        <translation>viene con Sightglass</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
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
        <translation>Entrada de la red</translation>
    </message>
    <message>
        <source>The picture of {0} by {0} dots that the network gets.</source>
        <translation>La imagen de {0} por {0} puntos que recibe la red.</translation>
    </message>
</context>
<context>
    <name>NotSure</name>
    <message>
        <source>When no answer is as sure as this (threshold), the answer is “not sure”. Off: it always answers.</source>
        <translation>Cuando ninguna respuesta es tan segura (umbral), la respuesta es «no está segura». Desactivado: siempre responde.</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Insegura bajo</translation>
    </message>
    <message>
        <source>Not sure below (threshold)</source>
        <translation>Insegura bajo (umbral)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold</source>
        <translation>Volver al umbral del modelo</translation>
    </message>
    <message>
        <source>Back to the model&apos;s own threshold ({own})</source>
        <translation>Volver al umbral del modelo ({own})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Cerrar este aviso (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n more)</source>
        <translation>
            <numerusform>{sentence} (%n más)</numerusform>
            <numerusform>{sentence} (%n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Pasted picture {number}</source>
        <translation>Imagen pegada {number}</translation>
    </message>
    <message>
        <source>This is only a link. Copy the picture itself, and paste it here.</source>
        <translation>Esto es solo un enlace. Copia la propia imagen y pégala aquí.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a file first.</source>
        <translation>No hay ninguna imagen que pegar. Copia primero una imagen o un archivo.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose another one.</source>
        <translation>No hay imágenes en esta carpeta. Elige otra.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Seguir (Espacio)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Not sure</source>
        <translation>No está segura</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Screen pixels for one pixel of the picture</source>
        <translation>Píxeles de la pantalla por cada píxel de la imagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit the picture into the window</source>
        <translation>Ajustar la imagen a la ventana</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
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
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move to a class (Ctrl+M)</source>
        <translation>Mover a una clase (Ctrl+M)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Borrar (Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a class for each kind of thing that the network shall tell apart.</source>
        <translation>Añade una clase para cada tipo de cosa que la red debe distinguir.</translation>
    </message>
    <message>
        <source>There are no pictures of “{name}” yet. Take some, or drop pictures or a folder here.</source>
        <translation>Todavía no hay imágenes de «{name}». Toma algunas, o suelta aquí imágenes o una carpeta.</translation>
    </message>
    <message>
        <source>Add another class first.</source>
        <translation>Añade primero otra clase.</translation>
    </message>
    <message>
        <source>{count} of {pictures} chosen</source>
        <translation>{count} de {pictures} elegidas</translation>
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
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The curves are saved as “{path}”.</source>
        <translation>Las curvas están guardadas como «{path}».</translation>
    </message>
</context>
<context>
    <name>PlotTools</name>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Draws a running mean of the training curve (exponential moving average)</source>
        <translation>Dibuja una media móvil de la curva de entrenamiento (media exponencial)</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Each step up is ten times as much (logarithmic scale): small losses can be told apart</source>
        <translation>Cada paso hacia arriba es diez veces más (escala logarítmica): así se distinguen pérdidas pequeñas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Also shows how large the steps are that the network makes (learning rate)</source>
        <translation>Muestra también lo grandes que son los pasos que da la red (tasa de aprendizaje)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Mostrar todo (0)</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Guardar las curvas</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Como imagen…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Prediction bars</source>
        <translation>Barras de las respuestas</translation>
    </message>
    <message>
        <source>Nothing is recognised yet.</source>
        <translation>Todavía no se ha reconocido nada.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>How unlike the picture is to those that the model has learned from</source>
        <translation>Cuánto se diferencia la imagen de aquellas de las que aprendió el modelo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está segura</translation>
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
        <translation>Suelta para añadirlo a «{name}»</translation>
    </message>
    <message>
        <source>Add a class first; then drop pictures of it here.</source>
        <translation>Añade primero una clase; luego suelta aquí imágenes de ella.</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Deleted: {pictures}.</source>
        <translation>Borrado: {pictures}.</translation>
    </message>
    <message>
        <source>Moved to “{name}”: {pictures}.</source>
        <translation>Movido a «{name}»: {pictures}.</translation>
    </message>
    <message>
        <source>Added: {pictures}.</source>
        <translation>Añadido: {pictures}.</translation>
    </message>
    <message>
        <source>Left out, because the class has them already: {count}.</source>
        <translation>Apartadas, porque la clase ya las tiene: {count}.</translation>
    </message>
    <message>
        <source>{count} files are left out. {first}</source>
        <translation>{count} archivos quedan fuera. {first}</translation>
    </message>
</context>
<context>
    <name>ProjectHeader</name>
    <message>
        <source>Title of the project</source>
        <translation>Título del proyecto</translation>
    </message>
    <message>
        <source>Open, import or export a project</source>
        <translation>Abrir, importar o exportar un proyecto</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Import a zip or .tm file…</source>
        <translation>Importar un archivo zip o .tm…</translation>
    </message>
    <message>
        <source>Save as one zip…</source>
        <translation>Guardar como un zip…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
</context>
<context>
    <name>ProjectShelf</name>
    <message>
        <source>Or go on with one of these:</source>
        <translation>O sigue con uno de estos:</translation>
    </message>
    <message>
        <source>Teach the computer to know your things</source>
        <translation>Enseña al ordenador a conocer tus cosas</translation>
    </message>
    <message>
        <source>Show it a pen and a mug, or whatever you like, from all sides. Press train, and it tells them apart. Everything stays on this computer.</source>
        <translation>Enséñale un lápiz y una taza, o lo que quieras, por todos los lados. Pulsa Entrenar, y los distingue. Todo se queda en este ordenador.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Import a zip or .tm file…</source>
        <translation>Importar un archivo zip o .tm…</translation>
    </message>
    <message>
        <source>no classes yet</source>
        <translation>todavía sin clases</translation>
    </message>
</context>
<context>
    <name>ProjectTraining</name>
    <message>
        <source>Learned in {seconds} s. Show it something.</source>
        <translation>Aprendido en {seconds} s. Enséñale algo.</translation>
    </message>
    <message>
        <source>Of the pictures that were held out it knows {percent}.</source>
        <translation>De las imágenes apartadas conoce el {percent}.</translation>
    </message>
    <message>
        <source>Stopped. The model before stays.</source>
        <translation>Detenido. Se queda el modelo anterior.</translation>
    </message>
</context>
<context>
    <name>ProjectWay</name>
    <message>
        <source>My project</source>
        <translation>Mi proyecto</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>pasted picture</source>
        <translation>imagen pegada</translation>
    </message>
    <message>
        <source>This is only a link. Copy the picture itself, and paste it here.</source>
        <translation>Esto es solo un enlace. Copia la propia imagen y pégala aquí.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a file first.</source>
        <translation>No hay ninguna imagen que pegar. Copia primero una imagen o un archivo.</translation>
    </message>
    <message>
        <source>Added: one picture.</source>
        <translation>Añadido: una imagen.</translation>
    </message>
    <message>
        <source>The class has this picture already.</source>
        <translation>La clase ya tiene esta imagen.</translation>
    </message>
</context>
<context>
    <name>RecipePicker</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Add the recipe&apos;s other data</source>
        <translation>Añadir los otros datos de la receta</translation>
    </message>
    <message>
        <source>A network and settings that are known to work together: a good place to start</source>
        <translation>Una red y unos ajustes que van bien juntos: un buen comienzo</translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Recognise</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>There is nothing to recognise.</source>
        <translation>No hay nada que reconocer.</translation>
    </message>
    <message>
        <source>The model is not ready.</source>
        <translation>El modelo no está listo.</translation>
    </message>
</context>
<context>
    <name>RecogniserClient</name>
    <message>
        <source>The model is being loaded.</source>
        <translation>El modelo se está cargando.</translation>
    </message>
    <message>
        <source>The recogniser could not be started; install the program again.</source>
        <translation>El reconocedor no se pudo iniciar; instala el programa otra vez.</translation>
    </message>
    <message>
        <source>The recogniser stopped while it was at work on this; try it again.</source>
        <translation>El reconocedor se detuvo mientras trabajaba en esto; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The recogniser stopped unexpectedly and was started again.</source>
        <translation>El reconocedor se detuvo inesperadamente y se inició otra vez.</translation>
    </message>
    <message>
        <source>The recogniser stopped {0} times in a row; restart the program.</source>
        <translation>El reconocedor se detuvo {0} veces seguidas; reinicia el programa.</translation>
    </message>
</context>
<context>
    <name>RecogniserStatus</name>
    <message>
        <source>Recogniser status</source>
        <translation>Estado del reconocedor</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparándose…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready · {0}</source>
        <translation>Listo · {0}</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Getting ready… {0} %</source>
        <translation>Preparándose… {0} %</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Result of the training</source>
        <translation>Resultado del entrenamiento</translation>
    </message>
    <message>
        <source>The curve of the next training grows here.</source>
        <translation>Aquí crecerá la curva del próximo entrenamiento.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>How many answers to show (top-k)</source>
        <translation>Cuántas respuestas mostrar (top-k)</translation>
    </message>
    <message>
        <source>Best </source>
        <translation>Mejores </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The network gives each thing it knows a part of 100 %. The larger the part, the surer it is.</source>
        <translation>La red da a cada cosa que conoce una parte del 100 %. Cuanto mayor es la parte, más segura está.</translation>
    </message>
    <message>
        <source>How sure it is (probability)</source>
        <translation>Cómo de segura está (probabilidad)</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>much</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>Mix each answer with those before it (smoothing), so that the bars do not flicker</source>
        <translation>Mezclar cada respuesta con las anteriores (suavizado), para que las barras no tiemblen</translation>
    </message>
    <message>
        <source>Calm the bars (smoothing)</source>
        <translation>Calmar las barras (suavizado)</translation>
    </message>
    <message>
        <source>Calm the bars</source>
        <translation>Calmar las barras</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está segura</translation>
    </message>
    <message>
        <source>The model is looking at the picture…</source>
        <translation>El modelo está mirando la imagen…</translation>
    </message>
</context>
<context>
    <name>ResultsSaver</name>
    <message>
        <source>Save results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>The results are saved as “{path}”.</source>
        <translation>Los resultados están guardados como «{path}».</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Name of the run</source>
        <translation>Nombre del entrenamiento</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <translation>Cómo va el entrenamiento</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on (resume)</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Recognise with it</source>
        <translation>Reconocer con él</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename, open the folder, delete</source>
        <translation>Cambiar el nombre, abrir la carpeta, borrar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Do not start it</source>
        <translation>No iniciarlo</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>Log of the run</source>
        <translation>Registro del entrenamiento</translation>
    </message>
    <message>
        <source>What the training process said:</source>
        <translation>Lo que dijo el proceso de entrenamiento:</translation>
    </message>
</context>
<context>
    <name>RunStopper</name>
    <message>
        <source>It is asked to stop after this step.</source>
        <translation>Se le pide que se detenga después de este paso.</translation>
    </message>
    <message>
        <source>It does not react; it is being ended.</source>
        <translation>No reacciona; se le pone fin.</translation>
    </message>
    <message>
        <source>It still does not react; it is being ended by force.</source>
        <translation>Sigue sin reaccionar; se le pone fin a la fuerza.</translation>
    </message>
    <message>
        <source>“{name}” cannot be ended from here; is it trained by another computer?</source>
        <translation>«{name}» no se puede terminar desde aquí; ¿lo está entrenando otro ordenador?</translation>
    </message>
    <message>
        <source>“{name}” has ended; its page says how.</source>
        <translation>«{name}» ha terminado; su página dice cómo.</translation>
    </message>
    <message>
        <source>“{name}” was finished just before it could be stopped.</source>
        <translation>«{name}» acabó justo antes de que se pudiera detener.</translation>
    </message>
    <message>
        <source>“{name}” does not wait any more; it can be started later.</source>
        <translation>«{name}» ya no espera; se puede iniciar más tarde.</translation>
    </message>
    <message>
        <source>“{name}” was stopped; {epoch} of {epochs} epochs are kept, and it can go on from there.</source>
        <translation>«{name}» se detuvo; se guardan {epoch} de {epochs} épocas, y puede seguir desde ahí.</translation>
    </message>
    <message>
        <source>“{name}” did not react and was ended; {epoch} of {epochs} epochs are kept.</source>
        <translation>«{name}» no reaccionaba y se terminó; se guardan {epoch} de {epochs} épocas.</translation>
    </message>
    <message>
        <source>“{name}” had to be ended by force; {epoch} of {epochs} epochs are kept.</source>
        <translation>«{name}» se tuvo que terminar a la fuerza; se guardan {epoch} de {epochs} épocas.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Parts of the run</source>
        <translation>Partes del entrenamiento</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>{count} runs compared</source>
        <translation>{count} entrenamientos comparados</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Stop the run before you delete it.</source>
        <translation>Detén el entrenamiento antes de borrarlo.</translation>
    </message>
</context>
<context>
    <name>RunsEmpty</name>
    <message>
        <source>Watch a neural network learn</source>
        <translation>Mira cómo aprende una red neuronal</translation>
    </message>
    <message>
        <source>Each training is a run. Its curves grow here while it learns, it goes on when the window is closed, and nothing of it gets lost.</source>
        <translation>Aquí está cada entrenamiento. Sus curvas crecen mientras aprende, sigue cuando se cierra la ventana, y nada se pierde.</translation>
    </message>
    <message>
        <source>Teach a network…</source>
        <translation>Enseñar a una red…</translation>
    </message>
    <message>
        <source>Or try one of these:</source>
        <translation>O prueba uno de estos:</translation>
    </message>
    <message>
        <source>Watch a network learn digits (about a minute)</source>
        <translation>Ver cómo una red aprende cifras (un minuto, más o menos)</translation>
    </message>
    <message>
        <source>Open a run from another folder…</source>
        <translation>Abrir un entrenamiento de otra carpeta…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Recuperar «{name}»</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Tick the boxes to compare up to six runs.</source>
        <translation>Marca las casillas para comparar hasta seis.</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Abrir un entrenamiento…</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Abrir la carpeta de un entrenamiento</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>Recuperar «{name}»</translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Sample picture: {title}</source>
        <translation>Imagen de ejemplo: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Where the run lies.</source>
        <translation>Dónde está el entrenamiento.</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Side column</source>
        <translation>Columna lateral</translation>
    </message>
</context>
<context>
    <name>SnapshotSaver</name>
    <message>
        <source>Save the snapshot</source>
        <translation>Guardar la foto</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>snapshot.png</source>
        <translation>foto.png</translation>
    </message>
    <message>
        <source>The snapshot is saved as “{path}”.</source>
        <translation>La foto está guardada como «{path}».</translation>
    </message>
    <message>
        <source>The snapshot is saved as “{path}”, and its answer as “{table}”.</source>
        <translation>La foto está guardada como «{path}», y su respuesta como «{table}».</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Source picker</source>
        <translation>Elección de la fuente</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Paste a copied picture</source>
        <translation>Pegar una imagen copiada</translation>
    </message>
    <message>
        <source>Close all pictures</source>
        <translation>Cerrar todas las imágenes</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Mostrar la cámara</translation>
    </message>
    <message>
        <source>Play a video file</source>
        <translation>Ver un archivo de vídeo</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Mostrar la pantalla</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Video…</source>
        <translation>Vídeo…</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>a name for what comes out</source>
        <translation>un nombre para lo que salga</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nombre del modelo</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>What to teach with</source>
        <translation>Con qué enseñar</translation>
    </message>
    <message>
        <source>Your own classes</source>
        <translation>Tus propias clases</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>Un conjunto de datos</translation>
    </message>
</context>
<context>
    <name>TeacherClient</name>
    <message>
        <source>The part that learns could not be started; install the program again.</source>
        <translation>La parte que aprende no se pudo iniciar; instala el programa otra vez.</translation>
    </message>
    <message>
        <source>The part that learns stopped unexpectedly. No picture is lost; press Train again.</source>
        <translation>La parte que aprende se detuvo inesperadamente. No se ha perdido ninguna imagen; pulsa Entrenar otra vez.</translation>
    </message>
    <message>
        <source>The part that learns stopped unexpectedly and is started again. No picture is lost.</source>
        <translation>La parte que aprende se detuvo inesperadamente y se inicia otra vez. No se ha perdido ninguna imagen.</translation>
    </message>
    <message>
        <source>The part that learns stopped several times in a row. No picture is lost; try again later.</source>
        <translation>La parte que aprende se detuvo varias veces seguidas. No se ha perdido ninguna imagen; inténtalo más tarde.</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Weights to keep</source>
        <translation>Pesos que se quedan</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Backbone rate</source>
        <translation>Tasa de las capas antiguas</translation>
    </message>
    <message>
        <source>Last layer first</source>
        <translation>Primero la última capa</translation>
    </message>
    <message>
        <source>Varied copies</source>
        <translation>Copias cambiadas</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>Olvido de la media (EMA)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>all but last layer</source>
        <translation>todo menos última</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>weight (count more)</source>
        <translation>ponderar (cuenta más)</translation>
    </message>
    <message>
        <source>resample (shown more)</source>
        <translation>mostrar más a menudo</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>processor (cpu)</source>
        <translation>procesador (cpu)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (cuda)</source>
        <translation>tarjeta NVIDIA (cuda)</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>tarjeta Apple (mps)</translation>
    </message>
    <message>
        <source>{sentence} In recipes: {key}.</source>
        <translation>{sentence} En las recetas: {key}.</translation>
    </message>
    <message>
        <source>How pictures are varied (augmentation)</source>
        <translation>Cómo se cambian las imágenes (aumento de datos)</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Cómo aprende</translation>
    </message>
    <message>
        <source>The network&apos;s architecture.</source>
        <translation>La arquitectura de la red.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many times the network sees every example.</source>
        <translation>Cuántas veces ve la red cada ejemplo.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>How many examples make one step.</source>
        <translation>Cuántos ejemplos hacen un paso.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>The largest size of a step.</source>
        <translation>El mayor tamaño de un paso.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same run.</source>
        <translation>La misma semilla da el mismo entrenamiento.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The name of the model; a recipe&apos;s is its file&apos;s.</source>
        <translation>El nombre del modelo; el de una receta es el de su archivo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The model&apos;s name for people.</source>
        <translation>El nombre del modelo para las personas.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What the model is, in a sentence or two.</source>
        <translation>Qué es el modelo, en una frase o dos.</translation>
    </message>
    <message>
        <source>The share of the training examples that is held out to watch progress.</source>
        <translation>La parte de los ejemplos de entrenamiento que se aparta para seguir el progreso.</translation>
    </message>
    <message>
        <source>What is done about classes with few examples: nothing, let their mistakes weigh more (weight), or show them more often (resample).</source>
        <translation>Qué se hace con las clases de pocos ejemplos: nada, sus errores pesan más (weight), o se muestran más a menudo (resample).</translation>
    </message>
    <message>
        <source>Keep all decoded pictures in memory (resident), or read them anew for every epoch (streaming); auto keeps them where they fit. The result is the same.</source>
        <translation>Guardar todas las imágenes decodificadas en la memoria (resident), o leerlas de nuevo en cada época (streaming); auto las guarda si caben. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>en la memoria</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>leer cada vez</translation>
    </message>
    <message>
        <source>Pretrained</source>
        <translation>Preentrenada</translation>
    </message>
    <message>
        <source>Start from the network&apos;s ImageNet weights, with a new last layer for these classes.</source>
        <translation>Partir de los pesos de ImageNet de la red, con una última capa nueva para estas clases.</translation>
    </message>
    <message>
        <source>Which weights stay as they are: none, or all but the last layer (backbone).</source>
        <translation>Qué pesos se quedan como están: ninguno, o todos menos la última capa (backbone).</translation>
    </message>
    <message>
        <source>The learning rate of all but the last layer, as a share of the full rate.</source>
        <translation>La tasa de aprendizaje de todas las capas menos la última, como parte de la tasa entera.</translation>
    </message>
    <message>
        <source>How many epochs only the last layer learns before the others join in.</source>
        <translation>Cuántas épocas aprende solo la última capa antes de que se unan las demás.</translation>
    </message>
    <message>
        <source>How many varied copies of each picture a frozen backbone looks at once and for all; 1 for the picture as it is.</source>
        <translation>Cuántas copias cambiadas de cada imagen miran las capas congeladas una vez para siempre; 1: la imagen como es.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>The rule by which a step is made.</source>
        <translation>La regla con la que se da un paso.</translation>
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
        <translation>Impulso</translation>
    </message>
    <message>
        <source>How much of the last steps a step of SGD keeps.</source>
        <translation>Cuánto guarda un paso de SGD de los pasos anteriores (momentum).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Let SGD look ahead to where its momentum carries it (Nesterov&apos;s momentum).</source>
        <translation>Dejar que SGD mire hacia donde lo lleva su impulso (momentum de Nesterov).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Reducción de pesos</translation>
    </message>
    <message>
        <source>How strongly large weights are drawn to zero.</source>
        <translation>Con qué fuerza se llevan los pesos grandes hacia cero (weight decay).</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>The largest length of a gradient; longer ones are shortened. 0 for any.</source>
        <translation>La mayor longitud de un gradiente; los más largos se acortan. 0: cualquiera.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Cambio de la tasa</translation>
    </message>
    <message>
        <source>How the learning rate changes during the run.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>step</source>
        <translation>por escalones</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>one-cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>Step epochs</source>
        <translation>Épocas por escalón</translation>
    </message>
    <message>
        <source>After how many epochs the rate of the schedule step falls, each time.</source>
        <translation>Después de cuántas épocas baja la tasa cada vez, si cambia por escalones.</translation>
    </message>
    <message>
        <source>Step factor</source>
        <translation>Factor del escalón</translation>
    </message>
    <message>
        <source>By what the rate is multiplied whenever the schedule step falls.</source>
        <translation>Por cuánto se multiplica la tasa cada vez que baja un escalón.</translation>
    </message>
    <message>
        <source>The share of the run in which the rate rises at first; left out, 0.2 for one-cycle, else none.</source>
        <translation>La parte del entrenamiento en la que la tasa sube al principio; sin valor, 0,2 con un ciclo, si no ninguna.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Stop early after this many epochs without a better result on the held-out examples; 0 for never.</source>
        <translation>Terminar antes tras tantas épocas sin un resultado mejor con los ejemplos apartados; 0: nunca.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Etiquetas suaves</translation>
    </message>
    <message>
        <source>How much of the certainty is taken from the right class.</source>
        <translation>Cuánta certeza se quita a la clase correcta (label smoothing).</translation>
    </message>
    <message>
        <source>Keep a running mean of the weights that forgets this slowly; 0 for none.</source>
        <translation>Guardar una media de los pesos que olvida así de despacio; 0: ninguna.</translation>
    </message>
    <message>
        <source>Which weights become the model: best on the held-out examples, or the last.</source>
        <translation>Qué pesos pasan a ser el modelo: los mejores con los ejemplos apartados, o los últimos.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>los mejores</translation>
    </message>
    <message>
        <source>last</source>
        <translation>los últimos</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <source>Mirror half of the pictures, left to right.</source>
        <translation>Voltear la mitad de las imágenes, de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Degrees by which a picture turns to either side.</source>
        <translation>Cuántos grados gira una imagen hacia cada lado.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Slant to either side: pixels sideways for each pixel up.</source>
        <translation>Inclinación hacia cada lado: píxeles a un lado por cada píxel hacia arriba.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Larger and smaller: 0.1 is from 1/1.1 to 1.1.</source>
        <translation>Más grande y más pequeño: 0,1 va de 1/1,1 a 1,1.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Wider and narrower at the same area; 0.1 is from 1/1.1 to 1.1.</source>
        <translation>Más ancho y más estrecho con la misma superficie; 0,1 va de 1/1,1 a 1,1.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Part of the side by which a picture moves in each direction.</source>
        <translation>Qué parte del lado se mueve una imagen en cada dirección.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>What is seen beyond the edge of a picture that moved: black, its mirror image, its rim.</source>
        <translation>Qué se ve más allá del borde de una imagen que se movió: negro, su reflejo, su borde.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>reflejo</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estirado</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Cut out a part by chance, of at least this share of the area, and enlarge it; 0 does not cut.</source>
        <translation>Recortar al azar una parte, de al menos esta parte de la superficie, y ampliarla; 0 no recorta.</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>Deformación</translation>
    </message>
    <message>
        <source>Elastic distortion: standard deviation, as a part of the side, of the movement of 5 × 5 places.</source>
        <translation>Deformación elástica: desviación típica, como parte del lado, del movimiento de 5 × 5 puntos.</translation>
    </message>
    <message>
        <source>Line weight</source>
        <translation>Grosor del trazo</translation>
    </message>
    <message>
        <source>For light ink on black: how far lines grow or shrink towards one pixel on each side.</source>
        <translation>Para tinta clara sobre negro: cuánto crecen o encogen los trazos, hasta un píxel a cada lado.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Lighter and darker: 0.2 is from 0.8 to 1.2.</source>
        <translation>Más claro y más oscuro: 0,2 va de 0,8 a 1,2.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More and less contrast around the mean: 0.2 is from 0.8 to 1.2.</source>
        <translation>Más y menos contraste alrededor de la media: 0,2 va de 0,8 a 1,2.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Stronger and weaker colours: 0.2 is from 0.8 to 1.2.</source>
        <translation>Colores más vivos y más pálidos: 0,2 va de 0,8 a 1,2.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Cover a square whose side is this part of the picture&apos;s with its mean colour (cutout).</source>
        <translation>Tapar un cuadrado, cuyo lado es esta parte del de la imagen, con su color medio (cutout).</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The numbers to compute with; auto takes bf16 where the device gains by it.</source>
        <translation>Los números con los que se calcula; auto toma bf16 donde el dispositivo gana con ello.</translation>
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
        <translation>Canales al final</translation>
    </message>
    <message>
        <source>Keep the channels of a pixel together in memory, which most devices compute faster.</source>
        <translation>Guardar juntos en la memoria los canales de un píxel; así la mayoría de los dispositivos calculan más deprisa.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>How exactly the model&apos;s file keeps the weights; f16 takes half the room, and hardly an answer changes.</source>
        <translation>Con qué exactitud guarda los pesos el archivo del modelo; f16 ocupa la mitad, y casi ninguna respuesta cambia.</translation>
    </message>
    <message>
        <source>f16</source>
        <translation>f16</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where to train: cpu, cuda or mps.</source>
        <translation>Dónde entrenar: cpu, cuda o mps.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Processor threads to use; 0 for PyTorch&apos;s own choice.</source>
        <translation>Hilos del procesador que se usan; 0: lo que elija PyTorch.</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <translation>Qué aprende la red.</translation>
    </message>
    <message>
        <source>The data sets to learn from, which must have the same classes.</source>
        <translation>Los conjuntos de datos para aprender, que deben tener las mismas clases.</translation>
    </message>
    <message>
        <source>What the network gets to see: size, channels, fit, mean and spread; left out, the pretrained network&apos;s own input, or the size of the data set&apos;s pictures.</source>
        <translation>Qué puede ver la red: tamaño, canales, ajuste, media y dispersión; sin valor, la entrada de la red preentrenada, o el tamaño de las imágenes del conjunto de datos.</translation>
    </message>
    <message>
        <source>How many times an epoch has the examples of a data set; once if not named.</source>
        <translation>Cuántas veces tiene una época los ejemplos de un conjunto de datos; una si no se nombra.</translation>
    </message>
    <message>
        <source>How the pictures are varied.</source>
        <translation>Cómo se cambian las imágenes.</translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train (Ctrl+T)</source>
        <translation>Entrenar (Ctrl+T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; the model before stays</source>
        <translation>Detener; se queda el modelo anterior</translation>
    </message>
    <message>
        <source>The network is learning.</source>
        <translation>La red está aprendiendo.</translation>
    </message>
    <message>
        <source>Getting ready: {done} of {total} pictures are looked at.</source>
        <translation>Preparándose: se han mirado {done} de {total} imágenes.</translation>
    </message>
    <message>
        <source>Ready: all pictures are looked at, so that training takes seconds.</source>
        <translation>Listo: se han mirado todas las imágenes, así que el entrenamiento tarda segundos.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuja una cifra</translation>
    </message>
    <message>
        <source>A neural network reads it while you draw.</source>
        <translation>Una red neuronal la lee mientras dibujas.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abre una imagen</translation>
    </message>
    <message>
        <source>See what a network makes of it, and how sure it is.</source>
        <translation>Mira qué reconoce una red en ella, y cómo de segura está.</translation>
    </message>
    <message>
        <source>Teach a network</source>
        <translation>Enseña a una red</translation>
    </message>
    <message>
        <source>Show it examples of your own, and try it at once.</source>
        <translation>Muéstrale tus propios ejemplos, y pruébala enseguida.</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>¿Con qué quieres empezar?</translation>
    </message>
    <message>
        <source>All of it is in the list at the left, at any time.</source>
        <translation>Todo esto está siempre en la lista de la izquierda.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está segura</translation>
    </message>
    <message>
        <source>{rate} answers a second, each after {ms} ms</source>
        <translation>{rate} respuestas por segundo, cada una tras {ms} ms</translation>
    </message>
</context>
<context>
    <name>_ClassModel</name>
    <message>
        <source>{count}, switched off</source>
        <translation>{count}, desactivada</translation>
    </message>
</context>
<context>
    <name>_DataList</name>
    <message>
        <source>Choose a data set</source>
        <translation>Elige un conjunto de datos</translation>
    </message>
</context>
<context>
    <name>_FetchProgress</name>
    <message>
        <source>Fetching the data set</source>
        <translation>Descargando el conjunto de datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel fetching the data set</source>
        <translation>Cancelar la descarga del conjunto de datos</translation>
    </message>
    <message>
        <source>Fetching {title}. It is kept for the next time.</source>
        <translation>Descargando {title}. Se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>_RecipeList</name>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
</context>
<context>
    <name>bundled</name>
    <message>
        <source>CIFAR-10: animals and vehicles</source>
        <translation>CIFAR-10: animales y vehículos</translation>
    </message>
    <message>
        <source>Recognises ten kinds of animals and vehicles in pictures of 32 × 32 pixels.</source>
        <translation>Reconoce diez tipos de animales y vehículos en imágenes de 32 × 32 píxeles.</translation>
    </message>
    <message>
        <source>Digits, in seconds</source>
        <translation>Cifras, en segundos</translation>
    </message>
    <message>
        <source>A small convolutional network that learns scanned digits while you watch: 99 % right after two epochs.</source>
        <translation>Una pequeña red convolucional que aprende cifras escaneadas mientras miras: 99 % bien tras dos épocas.</translation>
    </message>
    <message>
        <source>Digits, by a feed-forward network</source>
        <translation>Cifras, con una red sencilla</translation>
    </message>
    <message>
        <source>The first network of every course. It knows nothing of neighbourhood: each pixel is just a number.</source>
        <translation>La primera red de todos los cursos. No sabe nada de vecindad: cada píxel es solo un número.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Cifras escritas a mano</translation>
    </message>
    <message>
        <source>Recognises one digit, drawn with a mouse, a finger or a pen, or scanned.</source>
        <translation>Reconoce una cifra, dibujada con ratón, dedo o lápiz, o escaneada.</translation>
    </message>
    <message>
        <source>Facial expressions</source>
        <translation>Expresiones de la cara</translation>
    </message>
    <message>
        <source>Tells seven expressions of a face apart, in a picture of which the face fills most.</source>
        <translation>Distingue siete expresiones de una cara, en una imagen que la cara casi llena.</translation>
    </message>
    <message>
        <source>CIFAR-10, by the tutorial&apos;s LeNet, trained well</source>
        <translation>CIFAR-10, con la LeNet del tutorial, bien entrenada</translation>
    </message>
    <message>
        <source>The same small network in the same time as in the tutorial, but trained with everything that helps.</source>
        <translation>La misma red pequeña en el mismo tiempo que en el tutorial, pero entrenada con todo lo que ayuda.</translation>
    </message>
    <message>
        <source>CIFAR-10, by the tutorial&apos;s LeNet</source>
        <translation>CIFAR-10, con la LeNet del tutorial</translation>
    </message>
    <message>
        <source>The small network of PyTorch&apos;s tutorial, trained as there. About half of its answers are right.</source>
        <translation>La red pequeña del tutorial de PyTorch, entrenada como allí. Más o menos la mitad de sus respuestas están bien.</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Tells classes of one&apos;s own apart.</source>
        <translation>Distingue tus propias clases.</translation>
    </message>
    <message>
        <source>Transfer frozen</source>
        <translation>Preentrenada, última capa</translation>
    </message>
    <message>
        <source>A pretrained network with a new last layer.</source>
        <translation>Una red preentrenada con una última capa nueva.</translation>
    </message>
    <message>
        <source>Transfer full</source>
        <translation>Preentrenada, todas las capas</translation>
    </message>
    <message>
        <source>A pretrained network, all layers of which learned new classes.</source>
        <translation>Una red preentrenada, cuyas capas han aprendido todas las clases nuevas.</translation>
    </message>
    <message>
        <source>Transfer scheduled</source>
        <translation>Preentrenada, en dos pasos</translation>
    </message>
    <message>
        <source>A pretrained network: its new last layer learned first, then all layers.</source>
        <translation>Una red preentrenada: primero aprendió su última capa nueva, luego todas las capas.</translation>
    </message>
    <message>
        <source>airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck</source>
        <translation>avión, coche, pájaro, gato, ciervo, perro, rana, caballo, barco, camión</translation>
    </message>
    <message>
        <source>angry, disgust, fear, happy, neutral, sad, surprise</source>
        <translation>enfado, asco, miedo, alegría, neutral, tristeza, sorpresa</translation>
    </message>
    <message>
        <source>Balloon</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>A striped hot-air balloon in front of clouds</source>
        <translation>Un globo aerostático de rayas delante de nubes</translation>
    </message>
    <message>
        <source>Soccer ball</source>
        <translation>Balón</translation>
    </message>
    <message>
        <source>A black and white soccer ball, cut out</source>
        <translation>Un balón de fútbol blanco y negro, recortado</translation>
    </message>
    <message>
        <source>Jack-o&apos;-lantern</source>
        <translation>Calabaza</translation>
    </message>
    <message>
        <source>A grinning pumpkin, lit from inside</source>
        <translation>Una calabaza que sonríe, iluminada por dentro</translation>
    </message>
    <message>
        <source>Teapot</source>
        <translation>Tetera</translation>
    </message>
    <message>
        <source>A blue teapot with white dots on a wooden table</source>
        <translation>Una tetera azul con puntos blancos sobre una mesa de madera</translation>
    </message>
    <message>
        <source>Lemons</source>
        <translation>Limones</translation>
    </message>
    <message>
        <source>Three lemons on a wooden table</source>
        <translation>Tres limones sobre una mesa de madera</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>A round clock on a wall; it is eight minutes past ten</source>
        <translation>Un reloj redondo en una pared; son las diez y ocho minutos</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>The digit 7, written with a blue felt pen</source>
        <translation>La cifra 7, escrita con rotulador azul</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>The digit 3, written with a blue felt pen</source>
        <translation>La cifra 3, escrita con rotulador azul</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Vela</translation>
    </message>
    <message>
        <source>A burning candle in the dark</source>
        <translation>Una vela encendida en la oscuridad</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation>Plátanos</translation>
    </message>
    <message>
        <source>Three bananas on a wooden table</source>
        <translation>Tres plátanos sobre una mesa de madera</translation>
    </message>
    <message>
        <source>MNIST handwritten digits</source>
        <translation>MNIST: cifras escritas a mano</translation>
    </message>
    <message>
        <source>Digits by 500 people, scanned, fitted into 20 of 28 pixels and centred by their mass.</source>
        <translation>Cifras de 500 personas, escaneadas, ajustadas a 20 de 28 píxeles y centradas por su masa.</translation>
    </message>
    <message>
        <source>Digits written with a pen on a tablet</source>
        <translation>Cifras escritas con lápiz en una tableta</translation>
    </message>
    <message>
        <source>The pen&apos;s movements of 30 people; the test split is the digits of 5 of them (writers 3, 11, 12, 22, 27), whose hands no training sees.</source>
        <translation>Los movimientos del lápiz de 30 personas; para la prueba sirven las cifras de 5 de ellas (3, 11, 12, 22, 27), cuya letra no ve ningún entrenamiento.</translation>
    </message>
    <message>
        <source>FashionMNIST clothes</source>
        <translation>FashionMNIST: ropa</translation>
    </message>
    <message>
        <source>Pictures from a shop&apos;s catalogue, grey on black, in the form of MNIST, and harder to tell apart.</source>
        <translation>Imágenes del catálogo de una tienda, grises sobre negro, con la forma de MNIST, y más difíciles de distinguir.</translation>
    </message>
    <message>
        <source>T-shirt/top, Trouser, Pullover, Dress, Coat, Sandal, Shirt, Sneaker, Bag, Ankle boot</source>
        <translation>camiseta, pantalón, jersey, vestido, abrigo, sandalia, camisa, zapatilla, bolso, botín</translation>
    </message>
    <message>
        <source>CIFAR-10 small photos</source>
        <translation>CIFAR-10: fotos pequeñas</translation>
    </message>
    <message>
        <source>Photos of ten kinds of animals and vehicles, 32 × 32 pixels.</source>
        <translation>Fotos de diez tipos de animales y vehículos, 32 × 32 píxeles.</translation>
    </message>
    <message>
        <source>FER-2013 facial expressions</source>
        <translation>FER-2013: expresiones de la cara</translation>
    </message>
    <message>
        <source>Faces from the web, grey, 48 × 48 pixels; people agree with the labels in 65 of 100 cases.</source>
        <translation>Caras de la web, grises, 48 × 48 píxeles; las personas están de acuerdo con las etiquetas en 65 de 100 casos.</translation>
    </message>
    <message>
        <source>Ants and bees</source>
        <translation>Hormigas y abejas</translation>
    </message>
    <message>
        <source>The photos of PyTorch&apos;s tutorial on transfer learning.</source>
        <translation>Las fotos del tutorial de PyTorch sobre aprendizaje por transferencia.</translation>
    </message>
    <message>
        <source>ants, bees</source>
        <translation>hormigas, abejas</translation>
    </message>
</context>
<context>
    <name>dataset_words</name>
    <message>
        <source>{count} picture to learn from</source>
        <translation>{count} imagen para aprender</translation>
    </message>
    <message>
        <source>{count} pictures to learn from</source>
        <translation>{count} imágenes para aprender</translation>
    </message>
    <message>
        <source>{count} to check with</source>
        <translation>{count} para comprobar</translation>
    </message>
    <message>
        <source>{count} to test with</source>
        <translation>{count} para probar</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesiones</translation>
    </message>
    <message>
        <source>photos of any size</source>
        <translation>fotos de cualquier tamaño</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>en color</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {kind}</source>
        <translation>{width} × {height} píxeles, {kind}</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>una clase</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} clases</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>to be fetched: {size}</source>
        <translation>por descargar: {size}</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>no está en este ordenador</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>Licencia: {0}</translation>
    </message>
    <message>
        <source>One file cannot be read and is left out.</source>
        <translation>Un archivo no se puede leer y queda fuera.</translation>
    </message>
    <message>
        <source>{count} files cannot be read and are left out.</source>
        <translation>{count} archivos no se pueden leer y quedan fuera.</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>The whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <translation>Pantalla {number}</translation>
    </message>
    <message>
        <source>“{name}” was unplugged.</source>
        <translation>«{name}» se ha desconectado.</translation>
    </message>
    <message>
        <source>Plug it in again, and the picture comes back by itself.</source>
        <translation>Conéctalo otra vez, y la imagen vuelve sola.</translation>
    </message>
    <message>
        <source>“{name}” is used by another program.</source>
        <translation>«{name}» lo usa otro programa.</translation>
    </message>
    <message>
        <source>Close the other program, for instance a video call, then try again.</source>
        <translation>Cierra el otro programa, por ejemplo una videollamada, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” sends no picture.</source>
        <translation>«{name}» no envía ninguna imagen.</translation>
    </message>
    <message>
        <source>Another program may be using it, or its cover is closed. Look, then try again.</source>
        <translation>Quizá lo usa otro programa, o su tapa está cerrada. Míralo, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” stopped sending pictures.</source>
        <translation>«{name}» ha dejado de enviar imágenes.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or try again.</source>
        <translation>Desconéctalo y conéctalo de nuevo, o inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera.</source>
        <translation>El sistema no deja que este programa use la cámara.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings, under privacy and camera, then try again.</source>
        <translation>Permítelo en los ajustes del sistema, en privacidad y cámara, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>«{name}» no se puede abrir.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, then try again.</source>
        <translation>Desconéctalo y conéctalo de nuevo, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The clip “{name}” is not there, or cannot be read.</source>
        <translation>El clip «{name}» no está, o no se puede leer.</translation>
    </message>
    <message>
        <source>Choose another clip, or try again when it is back.</source>
        <translation>Elige otro clip, o inténtalo otra vez cuando vuelva.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played: it is damaged, or not a video.</source>
        <translation>«{name}» no se puede reproducir: está dañado, o no es un vídeo.</translation>
    </message>
    <message>
        <source>Choose another clip, or copy this one again from where it came.</source>
        <translation>Elige otro clip, o copia este otra vez de donde vino.</translation>
    </message>
    <message>
        <source>“{name}” has no moving picture in it, perhaps only sound.</source>
        <translation>«{name}» no tiene imagen en movimiento, quizá solo sonido.</translation>
    </message>
    <message>
        <source>Choose another clip.</source>
        <translation>Elige otro clip.</translation>
    </message>
    <message>
        <source>This system does not let programs see “{name}”.</source>
        <translation>Este sistema no deja que los programas vean «{name}».</translation>
    </message>
    <message>
        <source>Allow screen recording in the system&apos;s settings, or show a camera or a clip.</source>
        <translation>Permite grabar la pantalla en los ajustes del sistema, o muestra una cámara o un clip.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>Open it again, or choose another screen or window.</source>
        <translation>Ábrelo otra vez, o elige otra pantalla o ventana.</translation>
    </message>
    <message>
        <source>The system asks whether this program may use the camera. Please answer it.</source>
        <translation>El sistema pregunta si este programa puede usar la cámara. Respóndele, por favor.</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Abriendo «{name}»…</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>«{name}» ha vuelto.</translation>
    </message>
    <message>
        <source>A part of “{name}” is damaged and is left out.</source>
        <translation>Una parte de «{name}» está dañada y queda fuera.</translation>
    </message>
    <message>
        <source>No camera was found, so this is a short clip. Plug a camera in, and it is shown instead.</source>
        <translation>No se encontró ninguna cámara, así que esto es un clip corto. Conecta una cámara, y se mostrará en su lugar.</translation>
    </message>
    <message>
        <source>Demonstration clip</source>
        <translation>Clip de ejemplo</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>no pictures</source>
        <translation>sin imágenes</translation>
    </message>
    <message>
        <source>one picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <source>one take</source>
        <translation>una toma</translation>
    </message>
    <message>
        <source>{count} takes</source>
        <translation>{count} tomas</translation>
    </message>
    <message>
        <source>no pictures yet</source>
        <translation>todavía sin imágenes</translation>
    </message>
    <message>
        <source>{pictures}, {takes}</source>
        <translation>{pictures}, {takes}</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <translation>Abrir la carpeta de un proyecto</translation>
    </message>
    <message>
        <source>Projects and zips of pictures (*.zip *.tm)</source>
        <translation>Proyectos y zips de imágenes (*.zip *.tm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar un proyecto</translation>
    </message>
    <message>
        <source>Save the project as one zip</source>
        <translation>Guardar el proyecto como un zip</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>run_words</name>
    <message>
        <source>below 0.0001</source>
        <translation>menos de 0,0001</translation>
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
        <translation>quedan unos {duration}</translation>
    </message>
    <message>
        <source>{number} pictures a second</source>
        <translation>{number} imágenes por segundo</translation>
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
        <translation>La época {0} ha terminado</translation>
    </message>
    <message>
        <source>training loss {0}</source>
        <translation>pérdida en entrenamiento {0}</translation>
    </message>
    <message>
        <source>{0} of the held-out pictures right</source>
        <translation>{0} de las imágenes apartadas bien</translation>
    </message>
    <message>
        <source>Training is finished, and the model is saved.</source>
        <translation>El entrenamiento ha terminado, y el modelo está guardado.</translation>
    </message>
    <message>
        <source>Training was stopped after {count} epochs.</source>
        <translation>El entrenamiento se detuvo tras {count} épocas.</translation>
    </message>
    <message>
        <source>Training goes on after {epoch} of {epochs} epochs, on {device}.</source>
        <translation>El entrenamiento sigue tras {epoch} de {epochs} épocas, en {device}.</translation>
    </message>
    <message>
        <source>Training begins: {examples} pictures to learn from, {validation_examples} held out to check, {parameters} numbers to find (parameters), on {device} in {precision}.</source>
        <translation>El entrenamiento empieza: {examples} imágenes para aprender, {validation_examples} apartadas para comprobar, {parameters} números por encontrar (parámetros), en {device} con {precision}.</translation>
    </message>
    <message>
        <source>{name}: no epoch is finished yet.</source>
        <translation>{name}: todavía no ha terminado ninguna época.</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} epochs are finished.</source>
        <translation>{name}: han terminado {done} de {all} épocas.</translation>
    </message>
    <message>
        <source>Training loss {0}.</source>
        <translation>Pérdida en entrenamiento {0}.</translation>
    </message>
    <message>
        <source>Validation loss {0}.</source>
        <translation>Pérdida en validación {0}.</translation>
    </message>
    <message>
        <source>Training accuracy {0}.</source>
        <translation>Exactitud en entrenamiento {0}.</translation>
    </message>
    <message>
        <source>Validation accuracy {0}.</source>
        <translation>Exactitud en validación {0}.</translation>
    </message>
    <message>
        <source>The best epoch is {epoch}, with {accuracy}.</source>
        <translation>La mejor época es {epoch}, con {accuracy}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>{state} · {epoch} of {epochs}</source>
        <translation>{state} · {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>{percent} right</source>
        <translation>{percent} bien</translation>
    </message>
    <message>
        <source>{done} of {all} epochs</source>
        <translation>{done} de {all} épocas</translation>
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
        <translation>{engine} en {device}</translation>
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
