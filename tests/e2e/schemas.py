"""Holds the manifests of course packages against the schemas that lie beside them in the packages, as published.

The last line is the count that `cargo xtask test` reads.
"""

import pathlib
import sys
import tempfile
import zipfile

from lxml import etree

# Of each standard: its schemas. Not that of metadata.xml in SCORM 1.2 (imsmd): as published it is ambiguous, and libxml2 refuses
# it.
STANDARDS = {
    "scorm12": ["imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd"],
    "scorm2004": ["imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd"],
}

DEFAULT = 'xmlns="http://www.w3.org/XML/1998/namespace"'


def schema(folder: pathlib.Path, names: list[str]) -> etree.XMLSchema:
    """One schema that imports all of a standard."""
    lines = ['<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">']
    for name in names:
        space = etree.parse(folder / name).getroot().get("targetNamespace")
        lines.append(f'<xs:import namespace="{space}" schemaLocation="{name}"/>')
    all_of_it = folder / "all.xsd"
    all_of_it.write_text("\n".join([*lines, "</xs:schema>"]), encoding="utf-8")
    return etree.XMLSchema(etree.parse(all_of_it))


def main() -> int:
    passed, failed = 0, 0
    for package in sorted(pathlib.Path(sys.argv[1]).glob("*.zip")):
        standard = package.stem.rsplit("-", 1)[1]
        with tempfile.TemporaryDirectory() as place, zipfile.ZipFile(package) as files:
            folder = pathlib.Path(place)
            for name in files.namelist():
                if name.endswith((".xsd", ".dtd", "imsmanifest.xml")):
                    files.extract(name, folder)
            for name in folder.glob("*xml.xsd"):
                # As published, the schema of `xml:` makes that namespace its default, which XML forbids and libxml2 refuses.
                text = name.read_text(encoding="utf-8")
                name.write_text(text.replace(DEFAULT, ""), encoding="utf-8")
            rules = schema(folder, STANDARDS[standard])
            good = etree.parse(folder / "imsmanifest.xml")
            # What is wrong must be found, or what is found right says nothing.
            bad = etree.parse(folder / "imsmanifest.xml")
            resources = next(bad.getroot().iter("{*}resources"))
            resources.getparent().remove(resources)
            checks = [(rules.validate(good), "is valid"), (not rules.validate(bad), "is refused without resources")]
            if not checks[0][0]:
                rules.validate(good)
                print(rules.error_log)
        for held, what in checks:
            print(f"test {package.name} {what} ... {'ok' if held else 'FAILED'}")
            passed, failed = passed + held, failed + (not held)
    print(f"test result: {'FAILED' if failed else 'ok'}. {passed} passed; {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
