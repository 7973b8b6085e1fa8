from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.spans import Span
from workbench.ui.text_offsets import TextOffsets

TEXTS = st.text(alphabet=st.sampled_from("aبً ١\U0001f600\U00010330"), max_size=40)


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_offset_maps_to_utf16_and_back(text):
    offsets = TextOffsets(text)
    for point in range(len(text) + 1):
        assert offsets.to_qt(point) == utf16(text[:point])
        assert offsets.from_qt(utf16(text[:point])) == point


def test_the_middle_of_a_surrogate_pair_is_the_beginning_of_its_character():
    offsets = TextOffsets("ab\U0001f600\U0001f600c")
    assert offsets.from_qt(3) == 2
    assert offsets.from_qt(5) == 3
    assert offsets.span_from_qt(2, 6) == Span(2, 4)
