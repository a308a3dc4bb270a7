"""The disk image for macOS, signed and notarised where the secrets for that are set. Not run outside macOS."""

import os
import shutil
from pathlib import Path

from installer.bundle.identity import Identity
from installer.bundle.parts import INSTALLER, call, empty, need


def make_dmg(bundle: Path, out: Path, identity: Identity) -> Path:
    """The image with the app and a link to Applications.

    `SIGHTGLASS_SIGN_IDENTITY` names a certificate in the keychain, `SIGHTGLASS_NOTARY_PROFILE` a profile of notarytool;
    without them the app is signed for this computer only. Raises SetupError.
    """
    hdiutil = need("hdiutil", "It belongs to macOS, where alone a .dmg can be made.")
    stage = empty(bundle.parent / "dmg")
    app = stage / f"{identity.title}.app"
    call("Copying the app", ["ditto", bundle.parent / app.name, app])
    shutil.copytree(bundle / "licences", app / "Contents" / "Resources" / "licences")
    (stage / "Applications").symlink_to("/Applications")
    signer = os.environ.get("SIGHTGLASS_SIGN_IDENTITY", "-")
    entitlements = INSTALLER / "macos" / "entitlements.plist"
    sign: list[str | Path] = [
        "codesign",
        "--force",
        "--deep",
        "--options",
        "runtime",
        "--entitlements",
        entitlements,
        "--sign",
        signer,
    ]
    call("Signing the app", [*sign, app])
    target = out / identity.file_name(f"-macos-{os.uname().machine}.dmg")
    image: list[str | Path] = [hdiutil, "create", "-volname", identity.title, "-srcfolder", stage]
    call("Making the disk image", [*image, "-ov", "-format", "ULFO", target])
    if profile := os.environ.get("SIGHTGLASS_NOTARY_PROFILE"):
        call("Notarising", ["xcrun", "notarytool", "submit", target, "--keychain-profile", profile, "--wait"])
        call("Stapling", ["xcrun", "stapler", "staple", target])
    shutil.rmtree(stage)
    return target
