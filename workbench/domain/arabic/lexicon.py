"""Hold lists of Arabic words by what they do in a sentence: the facts that checks, gates and splitters share.

Every set holds folded forms (default layers), so one spelling stands for all.
"""

from workbench.domain.arabic.folding import fold_text


def word_set(listed: str) -> frozenset[str]:
    """Fold a list of words parted by blanks."""
    return frozenset(fold_text(word) for word in listed.split())


def phrase_set(*phrases: str) -> frozenset[str]:
    """Fold a list of phrases of several words."""
    return frozenset(" ".join(fold_text(phrase).split()) for phrase in phrases)


NEGATORS = word_set("لا لم لن ليس ليست ليسا ليسوا لست لسنا غير دون بدون عدم ما لات إلا كلا سوى عديم انعدام رفض نفي")
MODALS = word_set(
    "يجب ينبغي يمكن قد سوف لابد يتعين يتوجب يلزم يجوز يحق يستطيع تستطيع يعتزم تعتزم يعتزمان يلتزم تلتزم يلتزمان"
    " يتعهد تتعهد يتعهدان مستعد مستعدان مستعدة استعداده استعدادها استعدادهما استعدادهم ينوي تنوي يسعى تسعى يسعيان"
    " يأمل تأمل يرغب ترغب يرغبان يدعو تدعو يدعوان يحث تحث يحثان يطالب تطالب يطالبان يناشد تناشد"
)
FUTURE = word_set("سوف")
STRENGTH = word_set(
    "بقوة بشدة حازم الحازم حازما بحزم فورا فوري فورية تدريجيا تدريجي بالكامل كليا جزئيا تماما قطعا صارم صارمة عاليا"
    " بالغ بالغة عميق عميقة شديد شديدة"
)
# Stance verbs in the stems a text shows, each with the pole it stands on.
STANCE = {
    "support": word_set("يدعم تدعم يدعمان دعم يؤيد تؤيد يؤيدان أيد تأييد يساند تساند مساندة يشجع تشجع يشجعان"),
    "oppose": word_set("يعارض تعارض يعارضان عارض معارضة يناهض مناهضة يرفض ترفض يرفضان رفض"),
    "welcome": word_set("يرحب ترحب يرحبان رحب ترحيب يشيد تشيد أشاد أشادا يثمن تثمن يقدر تقدر يقدران"),
    "condemn": word_set("يدين تدين يدينان أدان إدانة يستنكر تستنكر استنكر يشجب تشجب شجب يندد تندد ندد"),
    "affirm": word_set("يؤكد تؤكد يؤكدان أكد أكدت أكدا تأكيد يشدد تشدد شدد يجدد تجدد"),
    "deny": word_set("ينفي تنفي نفى نفت إنكار ينكر تنكر أنكر"),
    "recognise": word_set("يعترف تعترف يعترفان اعترف اعتراف يقر تقر أقر"),
    "urge": word_set("يحث تحث يحثان حث يناشد تناشد ناشد يطالب تطالب طالب"),
    "call": word_set("يدعو تدعو يدعوان دعا دعت دعوة"),
    "condition": word_set("يشترط تشترط شرط بشرط شريطة"),
}
QUANTIFIERS = word_set("كل بعض جميع أي معظم فقط كافة أغلب غالبية كلا كلتا عدة بضعة كثير قليل أحد إحدى نصف ثلث ربع")

# Function words: whole words that only look as if they carried a clitic, or that carry one always.
PRONOUN_HOSTS = word_set(
    "من عن إلى على في ل ب مع عند لدى بين حول دون بعد قبل فوق تحت أمام خلف ضد نحو خلال أثناء وراء منذ حتى سوى غير كل بعض"
    " أي نفس ذات كلا كلتا أحد إحدى مثل شأن أجل إن أن لكن لأن كأن ليت لعل"
)
