"""Whether every library that the program names in its manifest is in the distribution."""

import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as distribution:
    names = {name.rsplit("/", 1)[-1] for name in distribution.namelist()}
    program = next(name for name in distribution.namelist() if name.endswith("/lib/amr.jar"))
    with distribution.open(program) as content, zipfile.ZipFile(content) as jar:
        manifest = jar.read("META-INF/MANIFEST.MF").decode()

lines = manifest.replace("\r\n", "\n").replace("\n ", "").splitlines()
wanted = next(line for line in lines if line.startswith("Class-Path: ")).split()[1:]
missing = [name for name in wanted if name not in names]
if missing or not wanted:
    sys.exit("the distribution lacks " + (", ".join(missing) or "its libraries"))
