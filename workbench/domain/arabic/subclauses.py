"""Propose sub-clauses inside a segment, where an analyst would begin a new unit to code.

A new statement opens with و and a finite verb, or with one of a few openers after a comma. Verbal nouns (وتعزيز)
continue a list and open nothing. The spans are proposals: they serve tagging, never the memory.
"""

import re
from itertools import islice

from workbench.domain.arabic import letters
from workbench.domain.arabic.clitics import split_clitics
from workbench.domain.arabic.folding import fold_text
from workbench.domain.arabic.lexicon import phrase_set, word_set

_CANDIDATE = re.compile(f"(?P<comma>[،,؛;])?[\\s{letters.CONTROLS}]+(?P<word>{letters.WORD})")
_WORDS = re.compile(letters.WORD)
_SHORTEST_WORDS = 3

# و + ي... is a verb but for these nouns.
_YA_NOUNS = word_set(
    "يوم يومي يوميا يوما يومية يد يدي يمين يسار ياسمين يابان يمن يونان يهود يهودي ينبوع يقين يسر يتيم يأس"
)
# و + ت... is a verb when its shape is one that no verbal noun has (استفعال, افتعال, تفعل), or when it is one of these.
_TA_VERB_SHAPE = re.compile("ت(?:ست|ت[^ا]|[^اوي]ت[^ا]|ن[تضدق]).{1,}")
_TA_VERBS = word_set(
    "تدعم تعارض تقدر ترحب تشجع ترغب تؤكد تدعو تهنئ تبذل تبدي تعرب تساهم تدافع ترفض تشيد تثمن تدين تحث تطالب تناشد "
    "ترى تشير تعلن تقر تأمل تسعى تعمل تقوم تواصل تحافظ تشارك تلاحظ تعقد تحمي تضمن توفر تمنع تكافح تجدد تشدد تذكر "
    "تهدف تشكل تمثل تسهم تعزز تطور توسع تدخل تشمل تؤيد تساند تولي تعطي تمنح ترد تقدم تشكر تعد تعبر تعهد تقترح "
    "تخطط تنوي تبحث تناقش توافق تؤمن تقف تظل تبقى تكون تصبح تسري تنص تجري تتم تم تمت تفيد توضح تبرز تدرك تحترم "
    "تعيد تنفذ تطلق تفتح توقع تصدر"
)
_TA_NOUNS = word_set("تتابع تتويج تتالي تستر تترية تنظيم تندر")
_PAST_STEMS = word_set(
    "أكد أعرب أشاد قرر دعا دعت رحب أجرى أجرت أعلن شدد اتفق وقع شكر أشار أعاد ناقش ذكر أضاف أوضح أبدى أبدت لفت حث "
    "طالب أدان استنكر أثنى أثنت هنأ اعتبر رأى رأت تعهد التزم تناول استعرض جدد عبر قال قالت أفاد نفى نفت اعترف رفض "
    "عارض أيد دعم وافق استقبل التقى التقت عقد بحث أقر اعتمد كلف وعد حذر انتقد وصف كشف صرح زار وصل غادر أطلق افتتح "
    "اقترح تبنى اختتم كان كانت تم تمت"
)
# Without an ending these are read as verbal nouns: ودعم, وبحث
_NOUNS_TOO = word_set("دعم رفض بحث عقد حث وعد وصف كشف شكر ذكر لفت عبر كلف وقع وصل نقد")
_PAST_ENDINGS = ("ا", "ت", "تا", "وا", "نا", "")
_OPENERS = phrase_set(
    "وفي هذا الصدد",
    "وفي هذا السياق",
    "وفي هذا الإطار",
    "وفي الوقت نفسه",
    "وفي الوقت ذاته",
    "وبهذا الصدد",
    "ومن المهم",
    "ومن الضروري",
    "ومن اللازم",
    "ومن الواجب",
    "ومن جهته",
    "ومن جهتها",
    "ومن جانبه",
    "ومن جانبها",
    "من جهته",
    "من جهتها",
    "من جانبه",
    "من جانبها",
    "وبالنظر إلى",
    "ومن ثم",
    "وعلى هذا الأساس",
    "وبناء على ذلك",
    "بالإضافة إلى ذلك",
    "وعلاوة على ذلك",
    "ولهذا الغرض",
    "لذلك",
    "ولذلك",
)
_LONGEST_OPENER = max(len(opener.split()) for opener in _OPENERS)
# After a comma only.
_COMMA_OPENERS = word_set(
    "وأن وأنه وأنها وأنهم وأنهما وإن وإنه وإنها ولكن لكن ولم ولن وليس وليست وقد وسوف وإذ وإذا بينما وبينما ثم"
)
_CONJOINED = word_set("كما")
# A new subject, which must be followed closely by what it does: والجانب الصيني مستعد
_SUBJECTS = word_set(
    "والجانب والطرف والطرفان والجانبان والبلدان والأطراف والدولتان والحكومة والحكومتان والرئيس والرئيسان والوزير"
)
_PRONOUN_SUBJECTS = word_set("وهو وهي وهما وهم")
_PREDICATES = word_set("مستعد مستعدة مستعدان مستعدون ملتزم ملتزمة ملتزمان عازم عازمة حريص حريصة على")
_SUBJECT_REACH = 3
_WINDOW = 6


def is_finite_verb(word: str) -> bool:
    """Tell a finite verb, by its prefix and shape or from a list of reporting verbs; the word may be vowelled."""
    folded = fold_text(word)
    if len(folded) < 2:
        return False
    if folded[0] == "ي":
        return len(folded) >= 3 and folded not in _YA_NOUNS
    if folded[0] == "ت" and (folded in _TA_VERBS or _is_ta_shape(folded)):
        return True
    return _is_past(folded)


def _is_ta_shape(folded: str) -> bool:
    # A verbal noun of this shape would end in ة or hold the ي of تفعيل.
    return bool(_TA_VERB_SHAPE.fullmatch(folded)) and folded not in _TA_NOUNS and not folded.endswith("ه")


def _is_past(folded: str) -> bool:
    return folded not in _NOUNS_TOO and any(
        folded.endswith(ending) and (folded[: len(folded) - len(ending)] if ending else folded) in _PAST_STEMS
        for ending in _PAST_ENDINGS
    )


def _opens(text: str, match: re.Match[str]) -> bool:
    """Tell whether the word of this match opens a sub-clause."""
    word = fold_text(match["word"])
    comma = match["comma"] is not None
    following = [fold_text(found[0]) for found in islice(_WORDS.finditer(text, match.start("word")), _WINDOW)]
    if comma and any(" ".join(following[:count]) in _OPENERS for count in range(1, _LONGEST_OPENER + 1)):
        return True
    if word in _CONJOINED:
        return len(following) > 1 and comma and is_finite_verb(following[1])
    if not word.startswith("و") or len(word) < 3:
        return comma and word in _COMMA_OPENERS
    if comma and word in _COMMA_OPENERS:
        return True
    if comma and word in _PRONOUN_SUBJECTS:
        # Before anything else وهو tells who someone is: it opens a relative clause, not a statement.
        return len(following) > 1 and (following[1] in _PREDICATES or is_finite_verb(following[1]))
    if comma and word in _SUBJECTS:
        return any(item in _PREDICATES or item[0] == "ي" for item in following[1 : 1 + _SUBJECT_REACH])
    return _joins_verb(match["word"])


def _joins_verb(word: str) -> bool:
    """Tell و with a finite verb, in the future too, from a word that و belongs to (ويلز)."""
    split = split_clitics(word)
    if not split.proclitics or fold_text(split.proclitics[0]) != "و":
        return False
    future = len(split.proclitics) == 2 and fold_text(split.proclitics[1]) == "س"
    plain = len(split.proclitics) == 1
    return future or (plain and is_finite_verb(split.stem + "".join(split.enclitics)))


def _inside_marks(text: str) -> list[bool]:
    """Mark what stands inside brackets or curly quotes: nothing opens there."""
    depth, inside = 0, []
    for char in text:
        if char in "(“«[":
            depth += 1
        inside.append(depth > 0)
        if char in ")”»]":
            depth = max(0, depth - 1)
    # An opener that never closes hides nothing.
    return inside if depth == 0 else [False] * len(text)


def propose_subclauses(text: str) -> list[tuple[int, int]]:
    """Propose spans [start, end) that part a segment into sub-clauses; blanks and the commas between are in none."""
    inside = _inside_marks(text)
    cuts = [match for match in _CANDIDATE.finditer(text) if not inside[match.start("word")] and _opens(text, match)]
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in cuts:
        if len(_WORDS.findall(text, start, match.start())) < _SHORTEST_WORDS:
            continue
        spans.append((start, match.start()))
        start = match.start("word")
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return spans
