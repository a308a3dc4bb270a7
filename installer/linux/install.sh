#!/bin/sh
# Started by the .run archive: as root it installs for all users, else for whoever runs it. `--uninstall` removes it.
set -eu
umask 022 # the archive unpacks itself for one user's eyes only, and this may be for all
if [ "$(id -u)" = 0 ]; then
    home=/opt/@NAME@ share=/usr/local/share bin=/usr/local/bin
else
    share="${XDG_DATA_HOME:-$HOME/.local/share}" home="$HOME/.local/lib/@NAME@" bin="$HOME/.local/bin"
fi
menu="$share/applications/@NAME@.desktop"
mime="$share/mime/packages/@NAME@.xml"
icon="$share/icons/hicolor/scalable/apps/@NAME@.svg"

refresh() {
    if command -v update-desktop-database > /dev/null; then update-desktop-database -q "$share/applications" || :; fi
    if command -v update-mime-database > /dev/null; then update-mime-database "$share/mime" || :; fi
}

remove() {
    rm -rf "$home"
    rm -f "$menu" "$mime" "$icon" "$bin/@NAME@"
}

if [ "${1:-}" = --uninstall ]; then
    remove
    refresh
    echo "@TITLE@ is removed. What you made with it is still there."
    exit 0
fi

mkdir -p "$(dirname "$home")" "$bin" "$(dirname "$menu")" "$(dirname "$mime")" "$(dirname "$icon")"
trap 'rm -rf "$home.new"' EXIT # where the new version does not fit, the old one stays
rm -rf "$home.new"
cp -R program "$home.new"
chmod -R u=rwX,go=rX "$home.new"
remove
mv "$home.new" "$home"
ln -s "$home/@NAME@" "$bin/@NAME@"
# What is special in a menu entry is escaped, then what is special to sed.
command=$(printf '%s' "$home/@NAME@" | sed -e 's/["`$]/\\\\&/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')
sed "s|@""EXECUTABLE@|\"$command\"|" sightglass.desktop > "$menu"
cp sightglass.xml "$mime"
cp sightglass.svg "$icon"
refresh
echo "@TITLE@ @VERSION@ is installed in $home; it is in the menu, and the command is $bin/@NAME@."
echo "To remove it, run this again with: -- --uninstall"
