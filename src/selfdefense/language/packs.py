"""Rule packs: where they are, which files they consist of, and what identifies their content. Reads no YAML."""

import hashlib
from importlib.resources import files
from pathlib import Path

import attrs

__all__ = ["Pack", "find_pack", "list_packs", "pack_at"]

HEAD = "framework.yaml"
NOT_ENCODED = "not-encoded.yaml"
CLAIMS = "claims.yaml"
VOCABULARY = "vocabulary"


@attrs.frozen(kw_only=True)
class Pack:
    """A folder with a framework in it. Files are named relative to it, in their fixed order."""

    folder: Path
    vocabulary: tuple[str, ...]
    laws: tuple[str, ...]
    has_not_encoded: bool
    has_claims: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        """List every file that is read, in reading order."""
        rest = ((NOT_ENCODED,) if self.has_not_encoded else ()) + ((CLAIMS,) if self.has_claims else ())
        return (HEAD, *self.vocabulary, *self.laws, *rest)

    def digest(self) -> str:
        """Identify the content: a hash over each file's name and bytes."""
        total = hashlib.sha256()
        for name in self.files:
            content = (self.folder / name).read_bytes()
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
        return total.hexdigest()

    def stamps(self) -> tuple[tuple[str, int, int], ...]:
        """Give each file's size and time of change: cheap, and different when a file was edited."""
        states = ((name, (self.folder / name).stat()) for name in self.files)
        return tuple((name, state.st_size, state.st_mtime_ns) for name, state in states)


def _roots() -> tuple[Path, ...]:
    """List the folders that packs ship in: inside the installed package, or beside its source in a checkout."""
    package = Path(str(files("selfdefense")))
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


def pack_at(folder: Path) -> Pack:
    """Take stock of a pack's folder: hidden files and folders are passed over, order is by path."""
    vocabulary, laws = [], []
    for name in _yaml_files(folder):
        if name.startswith(f"{VOCABULARY}/"):
            vocabulary.append(name)
        elif name not in {HEAD, NOT_ENCODED, CLAIMS}:
            laws.append(name)
    return Pack(
        folder=folder,
        vocabulary=tuple(vocabulary),
        laws=tuple(laws),
        has_not_encoded=(folder / NOT_ENCODED).is_file(),
        has_claims=(folder / CLAIMS).is_file(),
    )


def _yaml_files(folder: Path) -> list[str]:
    names = (path.relative_to(folder) for path in folder.rglob("*.yaml") if path.is_file())
    return sorted(name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts))
