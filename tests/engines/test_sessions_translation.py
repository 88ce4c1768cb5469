"""Translation and paging, without the library: what becomes a rule, and what pages never hold."""

from hypothesis import given, settings

from selfdefense.engines.program import Literal, Program
from selfdefense.engines.sessions.names import RESERVED, fnv1a, names_of_fields, without_collisions
from selfdefense.engines.sessions.pages import FIELDS_A_PAGE, RULES_A_PAGE, pages_of
from selfdefense.engines.sessions.translate import LONGEST_PATTERN, translate

from .programs import layered_program, program, programs


def _of_every_kind() -> Program:
    return layered_program(3, inputs=90, gates=600)


@given(programs())
@settings(max_examples=100, deadline=None)
def test_a_rule_reads_only_what_earlier_pages_settle(drawn: Program) -> None:
    """No rule waits for a rule of its own page, nor of a later one."""
    rules = translate(drawn).rules
    pages = pages_of(rules)
    settled_on = {target: k for k, page in enumerate(pages) for r in page.rules for target in _targets(rules[r])}
    assert all(settled_on.get(field, -1) < k for k, page in enumerate(pages) for field in page.fields)


def _targets(rule: object) -> tuple[int, ...]:
    return (*rule.sure, *rule.maybe)  # type: ignore[attr-defined]


def test_every_rule_is_on_one_page_within_the_limits() -> None:
    """Pages hold each rule once, at most sixty rules and two hundred fields, and no two equal patterns."""
    rules = translate(_of_every_kind()).rules
    pages = pages_of(rules)
    assert sorted(number for page in pages for number in page.rules) == list(range(len(rules)))
    assert max(len(page.rules) for page in pages) <= RULES_A_PAGE == 60
    assert max(len(page.fields) for page in pages) <= FIELDS_A_PAGE == 200
    assert len({rule.pattern for rule in rules}) == len(rules)
    assert max(len(rule.pattern) for rule in rules) <= LONGEST_PATTERN


def test_pages_of_wide_rules_are_cut_at_two_hundred_fields() -> None:
    """Rules that share no field fill a page before there are sixty of them."""
    wide = program(24 * 40, *([tuple(Literal(24 * k + i) for i in range(24))] for k in range(40)))
    pages = pages_of(translate(wide).rules)
    assert max(len(page.fields) for page in pages) == 192


def test_constants_and_copies_become_no_rule() -> None:
    """What a table can say is not asked of the library."""
    trivial = program(2, [], [()], [(Literal(0, negated=True),)], [(Literal(4, known=True),)], [(Literal(5, True),)])
    translation = translate(trivial)
    assert translation.rules == ()
    assert [(copy.source, copy.table) for copy in translation.copies] == [
        (0, (0, 0, 0)),
        (0, (2, 2, 2)),
        (0, (2, 1, 0)),
        (0, (2, 0, 0)),
        (0, (0, 2, 2)),
    ]


def test_a_conjunction_is_two_rules_and_a_known_one_is_one() -> None:
    """*Sure* and *maybe* are different questions only where something can be unknown."""
    both = program(2, [(Literal(0), Literal(1, negated=True))], [(Literal(0, known=True), Literal(1, known=True))])
    rules = translate(both).rules
    assert [(rule.pattern, rule.sure, rule.maybe) for rule in rules] == [
        (((0, 0b100), (1, 0b001)), (2,), ()),
        (((0, 0b110), (1, 0b011)), (), (2,)),
        (((0, 0b100), (1, 0b100)), (3,), ()),
    ]


def test_where_one_field_tells_them_apart_maybe_matches_only_what_is_not_sure() -> None:
    """One rule fires for a true literal, not two; so, too, beside a literal that is never unknown."""
    one = program(2, [(Literal(0),), (Literal(1, negated=True), Literal(0, known=True))])
    assert [(rule.pattern, rule.sure, rule.maybe) for rule in translate(one).rules] == [
        (((0, 0b100),), (2,), ()),
        (((0, 0b010),), (), (2,)),
        (((0, 0b100), (1, 0b001)), (2,), ()),
        (((0, 0b100), (1, 0b010)), (), (2,)),
    ]


def test_equal_conjunctions_share_their_rules() -> None:
    """No pattern is written twice, so the library's limit of equal patterns is out of reach."""
    shared = program(3, *([(Literal(0), Literal(1)), (Literal(2),)] for _ in range(300)))
    assert len(translate(shared).rules) == 4


def test_contradictions_become_no_sure_rule() -> None:
    """A proposition and its negation are never surely both true; both may be unknown."""
    contradiction = program(2, [(Literal(0), Literal(0, negated=True)), (Literal(0, True, True), Literal(0))])
    (rule,) = translate(contradiction).rules
    assert (rule.pattern, rule.sure, rule.maybe) == (((0, 0b010),), (), (2,))


def test_no_two_names_of_fields_have_one_hash() -> None:
    """Neither with one another nor with what the library reserves."""
    names = names_of_fields(20_000)
    assert len(names) == 20_000
    assert len({fnv1a(name) for name in (*names, *RESERVED)}) == 20_000 + len(set(RESERVED))


def test_hashes_are_the_ones_of_the_library() -> None:
    """The library's own constants for `sid`, `id` and `$and`."""
    assert [fnv1a(name) for name in ("sid", "id", "$and")] == [3593476751, 926444256, 3746487396]


def test_names_with_the_hash_of_another_are_passed_over() -> None:
    """Two pairs of real words that the library takes for one field each."""
    words = ["liquid", "armed_attack_occurred", "costarring", "qb_tebpa", "sid", "x1"]
    assert list(without_collisions(words)) == ["liquid", "armed_attack_occurred", "x1"]
