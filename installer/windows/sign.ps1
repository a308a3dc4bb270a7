# Sign the files that are named, with the certificate in CERTIFICATE_FILE and its password in CERTIFICATE_PASSWORD.
$tools = Get-ChildItem "C:\Program Files (x86)\Windows Kits\10\bin\*\x64\signtool.exe"
$tool = ($tools | Select-Object -Last 1).FullName
foreach ($file in Get-Item $args) {
    & $tool sign /f $env:CERTIFICATE_FILE /p $env:CERTIFICATE_PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $file.FullName
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
