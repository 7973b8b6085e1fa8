import pytest

from workbench.domain.transfer import transfers


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("في ٢٣ نيسان/أبريل ٢٠٢٥", ["23 April 2025"]),
        ("بنسبة ٤٠٪ بقيمة ٣٬٥٠٠٫٧٥", ["40%", "3,500.75"]),
        ("القرار رقم 2758 (UN Security Council) ومعرض CIIE", ["2758", "UN Security Council", "CIIE"]),
        ("تعاون الجانبان", []),
    ],
)
def test_what_arabic_writes_goes_over_as_english_writes_it(source, wanted):
    assert [item.text for item in transfers(source, "ar", "en")] == wanted


def test_an_english_date_goes_over_in_arabic():
    assert [item.text for item in transfers("of 23 April 2025", "en", "ar")] == ["23 أبريل 2025"]
