"""Text that a person reads, in one or more languages."""

from selfdefense.frozen import frozen

__all__ = ["Text"]


@frozen
class Text:
    """A phrase in each language it was written in, the framework's own language first."""

    wordings: tuple[tuple[str, str], ...]

    def inside(self, language: str) -> str:
        """Give the wording in a language, or the first one where that language is missing."""
        for code, wording in self.wordings:
            if code == language:
                return wording
        return self.wordings[0][1]

    @property
    def languages(self) -> tuple[str, ...]:
        """List the languages it is written in."""
        return tuple(code for code, _ in self.wordings)

    def filled(self, places: dict[str, "Text"]) -> "Text":
        """Put other texts in the places marked `{name}`, each in the same language."""

        def fill(code: str, wording: str) -> str:
            for name, text in places.items():
                wording = wording.replace("{" + name + "}", text.inside(code))
            return wording

        return Text(tuple((code, fill(code, wording)) for code, wording in self.wordings))
