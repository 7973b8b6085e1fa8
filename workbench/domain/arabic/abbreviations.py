"""Hold what a full stop does not end: abbreviations, initials and era marks, Arabic and English."""

from workbench.domain.arabic.lexicon import word_set

# Single letters before what they belong to: titles (د. أ. م.), references (ص. ج. ط.), initials.
BEFORE_NAME = word_set("د أ م ص ج ط ت س ع ق ك ن ب ح ش ر ف ل هـ و ي")
# May also end a sentence: what follows decides. Era marks, and the closing of lists.
MAY_END = word_set("هـ م إلخ الخ ق.م ب.م ق.هـ ق.ظ ب.ظ ص.ب")
# Latin letters as Arabic spells them: جيه. كيه. رولينج
SPELLED_LETTERS = word_set(
    "إيه أيه بي سي دي إي جي إتش آي أي جيه جاي كيه كاي كي إل إم إن أو كيو آر إس تي يو في دبليو إكس واي زد زي إف"
)
# Words that open a new sentence or clause in running text.
OPENERS = word_set(
    "كما ثم أما إن لكن وقد ولقد لقد قال وقال أضاف وأضاف ذكر وذكر أكد وأكد كان وكان هذا وهذا هذه وهذه وفي وعلى ومن"
    " لم ولم لن ولن ليس وليس هناك وهناك عندما وعندما لذلك ولذلك حيث بينما وبينما غير"
)
# After an ellipsis the sentence goes on.
GO_ON = word_set("ثم بل لكن أو أم حتى يعني أعني في أي و")
# After a question or an exclamation it goes on, too: "من أين؟ أو ..."
ALTERNATIVES = word_set("أو أم")

LATIN_BEFORE_NAME = word_set(
    "mr mrs ms messrs dr prof sr jr st ste rev fr hon pres gov sen rep amb gen col maj capt cmdr lt sgt cpl adm"
    " vs cf e.g i.e viz al op ed eds trans vol vols fig figs nos art arts para paras ch chs pp p sec approx ca"
    " mt ft dept est jan feb mar apr jun jul aug sep sept oct nov dec"
)
LATIN_MAY_END = word_set("inc ltd co corp llc etc a.m p.m am pm u.s u.k u.n d.c e.u u.s.a ph.d b.c a.d bros no")
ENGLISH_OPENERS = word_set(
    "the a an this that these those he she it they we i you his her its their our in on at by for with from to as"
    " but and or so if when while after before although however there here what who where why how no not one"
    " two both all some many most according meanwhile moreover"
)
