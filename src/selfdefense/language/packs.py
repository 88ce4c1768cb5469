"""Rule packs: where they are, their files, what they extend, and what identifies their content. Reads no other YAML."""

import hashlib
import os
from pathlib import Path

from selfdefense.frozen import frozen

from .bases import extended_name

__all__ = ["Pack", "find_pack", "list_packs", "pack_at"]

HEAD = "framework.yaml"
NOT_ENCODED = "not-encoded.yaml"
CLAIMS = "claims.yaml"
VOCABULARY = "vocabulary"


@frozen(kw_only=True)
class Pack:
    """A folder with a framework in it. Files are named relative to it, in their fixed order.

    `base`: the pack that it extends, where `extends` names one that is there and does not extend this one.
    """

    folder: Path
    vocabulary: tuple[str, ...]
    laws: tuple[str, ...]
    has_not_encoded: bool
    has_claims: bool = False
    extends: str | None = None
    base: "Pack | None" = None

    @property
    def files(self) -> tuple[str, ...]:
        """List every file of the folder that is read, in reading order."""
        rest = ((NOT_ENCODED,) if self.has_not_encoded else ()) + ((CLAIMS,) if self.has_claims else ())
        return (HEAD, *self.vocabulary, *self.laws, *rest)

    @property
    def ancestors(self) -> tuple[str, ...]:
        """Name the packs that it extends, the nearest first."""
        further = () if self.base is None else self.base.ancestors
        return further if self.extends is None else (self.extends, *further)

    def digest(self) -> str:
        """Identify the content: a hash over each file's name and bytes, and over the pack that is extended."""
        total = hashlib.sha256()
        if self.base is not None:
            total.update(f"extends\0{self.base.digest()}\0".encode())
        for name in self.files:
            content = (self.folder / name).read_bytes()
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
        return total.hexdigest()

    def stamps(self) -> tuple[tuple[str, int, int], ...]:
        """Give each file's size and time of change: cheap, and different when a file was edited."""
        states = ((name, (self.folder / name).stat()) for name in self.files)
        own = tuple((name, state.st_size, state.st_mtime_ns) for name, state in states)
        return own if self.base is None else (*self.base.stamps(), *own)


def _roots() -> tuple[Path, ...]:
    """List the folders that packs ship in: inside the installed package, or beside its source in a checkout."""
    package = Path(__file__).parent.parent
    candidates = (package / "_rules", package.parent.parent / "rules")
    return tuple(root for root in candidates if root.is_dir())


def list_packs() -> tuple[str, ...]:
    """List the names of the rule packs that ship with the package."""
    found = (folder.name for root in _roots() for folder in sorted(root.iterdir()) if (folder / HEAD).is_file())
    return tuple(dict.fromkeys(found))


def find_pack(name: str) -> Path | None:
    """Find the folder of a shipped rule pack by its name."""
    for root in _roots():
        if name in {folder.name for folder in root.iterdir()} and (root / name / HEAD).is_file():
            return root / name
    return None


def extended_folder(folder: Path, name: str) -> Path | None:
    """Find the pack that another in `folder` extends: a shipped one by its name, or the folder of that name beside."""
    if Path(name).name != name:
        return None
    beside = folder.resolve().parent / name
    return find_pack(name) or (beside if (beside / HEAD).is_file() else None)


def pack_at(folder: Path, *, extending: tuple[Path, ...] = ()) -> Pack:
    """Take stock of a pack's folder: hidden files and folders are passed over, order is by path.

    `extending`: the packs on whose behalf this is done; none of them can be extended in turn.
    """
    vocabulary, laws = [], []
    for name in _yaml_files(folder):
        if name.startswith(f"{VOCABULARY}/"):
            vocabulary.append(name)
        elif name not in {HEAD, NOT_ENCODED, CLAIMS}:
            laws.append(name)
    extends = extended_name(folder / HEAD)
    found = None if extends is None else extended_folder(folder, extends)
    above = (*extending, folder.resolve())
    in_a_circle = found is not None and found.resolve() in above
    return Pack(
        folder=folder,
        extends=extends,
        base=None if found is None or in_a_circle else pack_at(found, extending=above),
        vocabulary=tuple(vocabulary),
        laws=tuple(laws),
        has_not_encoded=(folder / NOT_ENCODED).is_file(),
        has_claims=(folder / CLAIMS).is_file(),
    )


def _yaml_files(folder: Path) -> list[str]:
    """Name the YAML files in a folder and below it, with slashes, in the order of their parts."""
    found: list[str] = []
    for inside, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        below = Path(inside).relative_to(folder).as_posix()
        lead = "" if below == "." else f"{below}/"
        yaml = (name for name in names if name.endswith(".yaml") and not name.startswith("."))
        found += (lead + name for name in yaml if os.path.isfile(os.path.join(inside, name)))
    return sorted(found, key=lambda name: name.split("/"))
