"""The briefing's own words in English and Arabic."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.enums import Lead
from workbench.domain.languages import base_language

# English, then Arabic.
WORDS: dict[str, tuple[str, str]] = {
    # title and header
    "untitled": ("Untitled document", "وثيقة بلا عنوان"),
    "bilingual": ("Bilingual briefing", "إحاطة ثنائية اللغة"),
    "reference": ("Ref. {value}", "المرجع: {value}"),
    "page": ("Page ", "صفحة "),
    "page-of": (" of ", " من "),
    "comma": (", ", "، "),
    "semicolon": ("; ", "؛ "),
    "colon": (": ", ": "),
    # metadata table
    "details": ("Document details", "بيانات الوثيقة"),
    "details-description": (
        "Details of the document, in English on the left and in Arabic on the right",
        "بيانات الوثيقة، بالإنجليزية يساراً وبالعربية يميناً",
    ),
    "field": ("Field", "الحقل"),
    "detail": ("Detail", "البيان"),
    "document": ("Document", "الوثيقة"),
    "full-title": ("Full title", "العنوان الكامل"),
    "parties": ("Parties", "الأطراف"),
    "place-and-date": ("Place and date", "المكان والتاريخ"),
    "date": ("Date", "التاريخ"),
    "place": ("Place", "المكان"),
    "publisher": ("Source", "المصدر"),
    "issued-by": ("Issued by", "أداة الإصدار"),
    "document-reference": ("Document reference", "مرجع الوثيقة"),
    "document-author": ("Author", "الكاتب"),
    "briefing": ("Briefing", "الإحاطة"),
    "version": ("version {value}", "النسخة {value}"),
    "scope": ("Scope", "النطاق"),
    "grade": ("Source grade", "درجة المصدر"),
    "translation-status": ("Translation status", "حالة الترجمة"),
    # summary and judgements
    "summary": ("Bottom line", "الخلاصة"),
    "summary-whole": ("Bottom line of the whole document", "خلاصة الوثيقة كاملةً"),
    "judgements": ("Key judgements", "التقديرات الرئيسية"),
    "see": ("See {clauses}.", "انظر {clauses}."),
    "range": ("{low} to {high}%", "{low} إلى {high}%"),
    "scale": (
        "Likelihood speaks of the event and follows the scale of ICD 203; confidence speaks of the evidence. "
        "A statement of fact carries no likelihood.",
        "يصف الاحتمالُ الحدثَ وفق مقياس ICD 203، وتصف الثقةُ قوةَ الأدلة. أما العبارة التي تقرر واقعة فلا احتمال لها.",
    ),
    "scale-confidence": ("Confidence speaks of the evidence.", "تصف الثقةُ قوةَ الأدلة."),
    # contents
    "contents": ("Contents", "المحتويات"),
    "contents-untranslated": (
        "Nothing is translated yet; titles stand at their articles, in the language of the text.",
        "لم يُترجم شيء بعد، والعناوين بلغة النص.",
    ),
    "to": ("to {value}", "إلى {value}"),
    "each-other": ("to each other", "لبعضهما"),
    "contents-update": (
        "To add page numbers, click the list and press F9.",
        "لإضافة أرقام الصفحات انقر القائمة ثم اضغط F9.",
    ),
    # commitments
    "commitments": ("Who commits to what", "من يتعهد بماذا"),
    "legal": ("Legally binding", "ملزم قانوناً"),
    "firm": ("Firm undertakings and positions", "تعهدات ومواقف ثابتة"),
    "soft": ("Intentions and readiness", "نيات واستعدادات"),
    "who": ("Who, to whom", "الجهة وإلى من"),
    "act-and-clause": ("Act, clause", "الفعل والبند"),
    "act": ("Act", "الفعل"),
    "strength": ("Strength", "درجة الإلزام"),
    "clause": ("Clause", "البند"),
    "opening-words": ("Opening words", "أول العبارة"),
    "commitments-description": (
        "Who undertakes what, to whom, in which words, in which clause",
        "من يتعهد، ولمن، وبأي عبارة، وفي أي بند",
    ),
    "digest-description": (
        "Who undertakes what, to whom, how firmly, and in which row of the text below",
        "من يتعهد، ولمن، وبأي درجة، وفي أي صف من النص أدناه",
    ),
    # red lines
    "redlines": ("Red lines", "الخطوط الحمراء"),
    "holder": ("Held by", "صاحب الموقف"),
    "other-side": ("Other side, same clause", "الطرف الآخر في البند نفسه"),
    "other-silent": ("nothing of its own", "لا شيء ينفرد به"),
    "held-by-both": ("held by both", "يتمسك به الطرفان"),
    "redlines-description": (
        "Who holds each red line, its wording in both languages, what the other side does there, and its clause",
        "صاحب كل خط أحمر ونصه باللغتين وما يفعله الطرف الآخر فيه وبنده",
    ),
    # articles
    "articles": ("Article-by-article briefing", "إحاطة مادةً بمادة"),
    "text": ("Bilingual text", "النص باللغتين"),
    "preamble": ("Preamble", "الديباجة"),
    "closing": ("Closing", "الخاتمة"),
    "article": ("Article {value}", "المادة {value}"),
    "section": ("Section {value}", "القسم {value}"),
    "paragraph": ("Paragraph {value}", "الفقرة {value}"),
    "from-to": ("{first} to {last}", "من {first} إلى {last}"),
    "no-text": ("{names}: no text in the file.", "{names}: لا نص في الملف."),
    "in-language": ("in {language}", "ب{language}"),
    "named": ("{name} – {title}", "{name}: {title}"),
    "tags": ("Tags: ", "الوسوم: "),
    "in-brief": ("In brief: ", "باختصار: "),
    "number": ("No.", "الرقم"),
    "rows-description": (
        "Paragraph number, source text and translation, one sentence a row",
        "رقم الفقرة والنص الأصلي وترجمته، جملة في كل صف",
    ),
    "machine-draft": ("Machine translation, unrevised", "ترجمة آلية غير مراجعة"),
    "analyst-notes": ("Analyst notes", "ملاحظات المحلل"),
    # glossary and notes
    "glossary": ("Glossary", "مسرد المصطلحات"),
    "first-use": ("First use", "أول ورود"),
    "usage": ("Usage (≠ to be avoided)", "الاستعمال (≠ يُتجنب)"),
    "usage-alone": ("Usage", "الاستعمال"),
    "to-avoid": ("(≠ to be avoided)", "(≠ يُتجنب)"),
    "avoid": ("≠ {terms}", "≠ {terms}"),
    "glossary-description": (
        "Term, agreed translation, usage, and the clause of first use",
        "المصطلح وترجمته المعتمدة واستعماله وبند أول وروده",
    ),
    "notes": ("Translation notes", "ملاحظات الترجمة"),
    # source note
    "disclaimer": ("Disclaimer", "تنبيه"),
    "source": ("Source note", "بيان المصدر"),
    "chain": ("Source", "المصدر"),
    "text-dated": ("text dated {value}", "تاريخ النص: {value}"),
    "graded": ("Grade", "الدرجة"),
    "grade-unset": ("The source has not been graded.", "لم تُحدَّد درجة المصدر بعد."),
    "translation": ("Translation", "الترجمة"),
    "origins": ("By origin: {shares}.", "بحسب المنشأ: {shares}."),
    "machine-declared": (
        "Machine translation was used, and is declared here by segment: {engines}.",
        "استُعينت بالترجمة الآلية، وبيانها هنا بعدد المقاطع: {engines}.",
    ),
    "machine-unrevised": ("Of these, not yet revised by a person: {count}.", "منها ما لم يراجعه إنسان بعد: {count}."),
    "machine-none": ("No segment is recorded as machine-translated.", "لم يُسجَّل أي مقطع بوصفه ترجمة آلية."),
    "engine-unnamed": ("engine not named", "محرك غير مسمى"),
    "coding": ("Coding", "الترميز"),
    "coded-by": ("{units}; coded by {people}.", "{units}؛ رمّزها {people}."),
    "coded-machine": ("Automatic suggestions are included and marked as such in the workbench.",
                      "تشمل اقتراحات آلية مميزة بهذه الصفة في البرنامج."),
    "status-unreviewed": ("{done} of {total} translated, none reviewed", "تُرجم {done} من {total}، ولم يُراجع منها شيء"),
    "status-words": ("{done} of {total} translated, {reviewed} reviewed", "تُرجم {done} من {total}، ورُوجع {reviewed}"),
}  # fmt: skip

# Admiralty code (NATO AJP-2.1): the source and the statement are graded apart from each other.
RELIABILITY: dict[str, tuple[str, str]] = {
    "A": ("Completely reliable", "موثوق تماماً"),
    "B": ("Usually reliable", "موثوق عادةً"),
    "C": ("Fairly reliable", "موثوق إلى حد ما"),
    "D": ("Not usually reliable", "غير موثوق عادةً"),
    "E": ("Unreliable", "غير موثوق"),
    "F": ("Reliability cannot be judged", "تتعذر معرفة موثوقيته"),
}
CREDIBILITY: dict[str, tuple[str, str]] = {
    "1": ("Confirmed by other sources", "أكدته مصادر أخرى"),
    "2": ("Probably true", "صحيح على الأرجح"),
    "3": ("Possibly true", "صحيح على سبيل الاحتمال"),
    "4": ("Doubtful", "مشكوك في صحته"),
    "5": ("Improbable", "مستبعد الصحة"),
    "6": ("Truth cannot be judged", "تتعذر معرفة صحته"),
}
# Intelligence Community Directive 203 (2015), section D.6.e.(2), with its ranges in per cent.
LIKELIHOOD: dict[str, tuple[str, str, int, int]] = {
    "almost-no-chance": ("almost no chance", "احتمال ضئيل جداً", 1, 5),
    "very-unlikely": ("very unlikely", "مستبعد جداً", 5, 20),
    "unlikely": ("unlikely", "مستبعد", 20, 45),
    "roughly-even": ("roughly even chance", "متكافئ الاحتمال", 45, 55),
    "likely": ("likely", "مرجّح", 55, 80),
    "very-likely": ("very likely", "مرجّح جداً", 80, 95),
    "almost-certain": ("almost certain", "شبه مؤكد", 95, 99),
}
CONFIDENCE: dict[str, tuple[str, str]] = {
    "low": ("Low confidence", "ثقة منخفضة"),
    "moderate": ("Moderate confidence", "ثقة متوسطة"),
    "high": ("High confidence", "ثقة عالية"),
}
ORIGINS: dict[str, tuple[str, str]] = {
    "human": ("human", "بشرية"),
    "memory": ("from memory", "من الذاكرة"),
    "mt": ("machine", "آلية"),
    "imported": ("imported", "مستوردة"),
    "propagated": ("propagated", "منقولة عن مقطع مماثل"),
    "none": ("origin not recorded", "غير معروفة المنشأ"),
}
KINDS: dict[str, tuple[str, str]] = {
    "agreement": ("Agreement", "اتفاق"),
    "article": ("Press article", "مقال صحفي"),
    "communique": ("Communiqué", "بلاغ"),
    "declaration": ("Declaration", "إعلان"),
    "decree": ("Decree", "مرسوم"),
    "joint-statement": ("Joint statement", "بيان مشترك"),
    "law": ("Law", "قانون"),
    "letter": ("Letter", "رسالة"),
    "memorandum": ("Memorandum of understanding", "مذكرة تفاهم"),
    "news": ("News report", "خبر صحفي"),
    "press-release": ("Press release", "بيان صحفي"),
    "report": ("Report", "تقرير"),
    "resolution": ("Resolution", "قرار"),
    "speech": ("Speech", "خطاب"),
    "statement": ("Statement", "بيان"),
    "treaty": ("Treaty", "معاهدة"),
}
# How Arabic records name a kind, beside the word that a briefing has for it.
KINDS_ARABIC: dict[str, str] = {pair[1]: key for key, pair in KINDS.items()} | {
    "اتفاقية": "agreement", "مذكرة": "memorandum", "بيان ختامي": "communique", "مرسوم ملكي": "decree", "نظام": "law",
}  # fmt: skip
LANGUAGES: dict[str, tuple[str, str]] = {
    "und": ("undetermined language", "لغة غير محددة"),
    "ar": ("Arabic", "العربية"), "en": ("English", "الإنجليزية"), "fr": ("French", "الفرنسية"),
    "es": ("Spanish", "الإسبانية"), "de": ("German", "الألمانية"), "ru": ("Russian", "الروسية"),
    "zh": ("Chinese", "الصينية"), "fa": ("Persian", "الفارسية"), "tr": ("Turkish", "التركية"),
    "he": ("Hebrew", "العبرية"), "ur": ("Urdu", "الأردية"), "az": ("Azerbaijani", "الأذربيجانية"),
    "it": ("Italian", "الإيطالية"), "pt": ("Portuguese", "البرتغالية"), "ja": ("Japanese", "اليابانية"),
}  # fmt: skip
# Column headings, each in the language of its column where that is English or Arabic.
COLUMNS: dict[str, tuple[str, str]] = {
    "source": ("{language} text (source)", "النص ب{language} (المصدر)"),
    "working": ("{language} translation (working)", "الترجمة {language} (نسخة عمل)"),
    "final": ("{language} translation", "الترجمة {language}"),
    "pending": ("[Translation pending]", "[الترجمة قيد الإعداد]"),
}


@dataclass(frozen=True, slots=True)
class Say:
    """Says things in the lead language."""

    lead: Lead

    def __call__(self, key: str, **values: str) -> str:
        """Return the words of a key with their values filled in."""
        return self.of(WORDS[key]).format(**values)

    def of(self, pair: tuple[str, ...]) -> str:
        """Return the half of a pair that the lead reads."""
        return pair[1] if self.lead is Lead.ARABIC else pair[0]

    def list(self, items: list[str]) -> str:
        """Join items as a list."""
        return self("semicolon").join(items)


def language_name(tag: str, lead: Lead) -> str:
    """Return the name of a language in English or Arabic, or its tag where we have no name for it."""
    names = LANGUAGES.get(base_language(tag))
    return tag if names is None else Say(lead).of(names)
