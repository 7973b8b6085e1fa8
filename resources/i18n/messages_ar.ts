<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Messages</name>
        <message>
            <source>This regular expression was given up after {seconds} seconds. Write it so that it has fewer ways to match, for example without a repetition inside a repetition. Nothing was changed.</source>
            <translatorcomment>find.slow</translatorcomment>
            <translation>أُوقف هذا التعبير النمطي بعد {seconds} ثانية. أعد كتابته بحيث تقل طرق المطابقة، كأن تتجنب تكرارًا داخل تكرار. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>This regular expression cannot be read: {reason}.</source>
            <translatorcomment>find.wrong</translatorcomment>
            <translation>تعذّرت قراءة هذا التعبير النمطي: {reason}.</translation>
        </message>
        <message>
            <source>{name} is written, its contents without page numbers yet. Counting the pages …</source>
            <translatorcomment>briefing.early</translatorcomment>
            <translation>كُتب {name}، وفهرسه بلا أرقام صفحات حتى الآن. يجري عدّ الصفحات …</translation>
        </message>
        <message>
            <source>The contents have no page numbers: the text has {segments} sentences, and pages are counted up to {limit}. In Word, click the list and press F9.</source>
            <translatorcomment>briefing.pages-long</translatorcomment>
            <translation>الفهرس بلا أرقام صفحات: في النص {segments} جملة، والصفحات تُعد حتى {limit}. في وورد انقر القائمة ثم اضغط F9.</translation>
        </message>
        <message>
            <source>The contents have no page numbers, because LibreOffice, which counts the pages, is not installed. In Word, click the list and press F9.</source>
            <translatorcomment>briefing.pages-no-office</translatorcomment>
            <translation>الفهرس بلا أرقام صفحات، لأن LibreOffice الذي يعدّ الصفحات غير مثبّت. في وورد انقر القائمة ثم اضغط F9.</translation>
        </message>
        <message>
            <source>The contents have no page numbers: counting the pages took longer than {seconds} seconds and was stopped. In Word, click the list and press F9.</source>
            <translatorcomment>briefing.pages-slow</translatorcomment>
            <translation>الفهرس بلا أرقام صفحات: استغرق عدّ الصفحات أكثر من {seconds} ثانية فأُوقف. في وورد انقر القائمة ثم اضغط F9.</translation>
        </message>
        <message>
            <source>The contents have no page numbers, because LibreOffice could not lay out the file. In Word, click the list and press F9.</source>
            <translatorcomment>briefing.pages-failed</translatorcomment>
            <translation>الفهرس بلا أرقام صفحات، لأن LibreOffice لم يتمكن من تنسيق الملف. في وورد انقر القائمة ثم اضغط F9.</translation>
        </message>
        <message>
            <source>There is no briefing section named “{section}”. The sections are: {known}.</source>
            <translatorcomment>briefing.section-unknown</translatorcomment>
            <translation>لا يوجد في الإحاطة قسم اسمه «{section}». الأقسام هي: {known}.</translation>
        </message>
        <message>
            <source>There is no briefing template named “{template}”. The templates are: {known}.</source>
            <translatorcomment>briefing.template-unknown</translatorcomment>
            <translation>لا يوجد قالب إحاطة اسمه «{template}». القوالب هي: {known}.</translation>
        </message>
        <message>
            <source>The briefing template “{template}” cannot be used: {detail}. Nothing was written.</source>
            <translatorcomment>briefing.template-broken</translatorcomment>
            <translation>لا يمكن استعمال قالب الإحاطة «{template}»: {detail}. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The chosen clauses and sentences are not in this document. Nothing was written.</source>
            <translatorcomment>briefing.scope-empty</translatorcomment>
            <translation>البنود والجمل المختارة ليست في هذا المستند. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>{typeface} cannot be put into the file, because {file} is missing. Make the briefing without embedded fonts, or add the font.</source>
            <translatorcomment>briefing.font-missing</translatorcomment>
            <translation>لا يمكن تضمين الخط {typeface} في الملف لأن {file} غير موجود. أعدّ الإحاطة دون خطوط مضمّنة أو أضف الخط.</translation>
        </message>
        <message>
            <source>{lead} cannot lead a briefing; en and ar can.</source>
            <translatorcomment>briefing.lead</translatorcomment>
            <translation>لا تصلح {lead} لغةً متقدمة في الإحاطة؛ تصلح en وar.</translation>
        </message>
        <message>
            <source>There is no file {name}.</source>
            <translatorcomment>file.missing</translatorcomment>
            <translation>لا يوجد ملف {name}.</translation>
        </message>
        <message>
            <source>{name} is a folder; name the files in it.</source>
            <translatorcomment>file.folder</translatorcomment>
            <translation>{name} مجلد؛ سمِّ الملفات التي فيه.</translation>
        </message>
        <message>
            <source>{name} could not be read: {reason}. Nothing was changed.</source>
            <translatorcomment>file.unreadable</translatorcomment>
            <translation>تعذّرت قراءة {name}: {reason}. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. What was there before is untouched.</source>
            <translatorcomment>file.unwritable</translatorcomment>
            <translation>تعذّرت كتابة {name}: {reason}. ما كان هناك من قبل لم يُمسّ.</translation>
        </message>
        <message>
            <source>{text} is not a date; write it year-month-day, as in 2025-04-23.</source>
            <translatorcomment>import.bad-date</translatorcomment>
            <translation>{text} ليس تاريخًا؛ اكتبه سنة-شهر-يوم، مثل 2025-04-23.</translation>
        </message>
        <message>
            <source>There is no document {document} in this workspace.</source>
            <translatorcomment>document.none</translatorcomment>
            <translation>لا يوجد المستند {document} في مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>More than one document is called “{name}”; give its number instead: {known}.</source>
            <translatorcomment>document.ambiguous</translatorcomment>
            <translation>أكثر من مستند اسمه {name}؛ استعمل رقمه: {known}.</translation>
        </message>
        <message>
            <source>There is no clause {clause} in this document.</source>
            <translatorcomment>clause.none</translatorcomment>
            <translation>لا يوجد البند {clause} في هذا المستند.</translation>
        </message>
        <message>
            <source>The settings could not be kept in {name}: {reason}</source>
            <translatorcomment>settings.unwritable</translatorcomment>
            <translation>تعذّر حفظ الإعدادات في {name}: {reason}</translation>
        </message>
        <message>
            <source>There is no code {code}.</source>
            <translatorcomment>code.none</translatorcomment>
            <translation>لا يوجد رمز {code}.</translation>
        </message>
        <message>
            <source>No code is called “{code}”; the codebook lists them by key, as in ACT.SUPPORT.</source>
            <translatorcomment>code.unknown</translatorcomment>
            <translation>لا يوجد رمز اسمه {code}؛ يسرد دليل الترميز الرموز بمفاتيحها، مثل ACT.SUPPORT.</translation>
        </message>
        <message>
            <source>{code} is a folder of codes and cannot be put on text; choose one below it.</source>
            <translatorcomment>code.folder</translatorcomment>
            <translation>{code} مجموعة رموز لا توضع على نص؛ اختر رمزًا تحتها.</translation>
        </message>
        <message>
            <source>There is no segment {segment} in this document.</source>
            <translatorcomment>edit.no-segment</translatorcomment>
            <translation>لا يوجد المقطع {segment} في هذا المستند.</translation>
        </message>
        <message>
            <source>Segment {segment} is locked; unlock it first. Nothing was changed.</source>
            <translatorcomment>edit.locked</translatorcomment>
            <translation>المقطع {segment} مقفل؛ افتح قفله أولًا. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Segment {segment} has no translation to confirm.</source>
            <translatorcomment>edit.nothing-to-confirm</translatorcomment>
            <translation>ليس للمقطع {segment} ترجمة لتأكيدها.</translation>
        </message>
        <message>
            <source>Segment {segment} has no translation, so it cannot be {state}.</source>
            <translatorcomment>edit.no-translation</translatorcomment>
            <translation>ليس للمقطع {segment} ترجمة، فلا يمكن أن تكون حالته {state}.</translation>
        </message>
        <message>
            <source>The source of segment {segment} cannot be empty. The text is as it was.</source>
            <translatorcomment>edit.empty-source</translatorcomment>
            <translation>لا يمكن أن يكون أصل المقطع {segment} فارغًا. بقي النص كما كان.</translation>
        </message>
        <message>
            <source>Segment {segment} cannot be split there: a half would be empty.</source>
            <translatorcomment>edit.cannot-split</translatorcomment>
            <translation>لا يمكن تقسيم المقطع {segment} هناك: سيبقى أحد النصفين فارغًا.</translation>
        </message>
        <message>
            <source>Segment {segment} has no next segment in its clause to be joined with.</source>
            <translatorcomment>edit.cannot-join</translatorcomment>
            <translation>لا مقطع بعد المقطع {segment} في البند نفسه ليُضم إليه.</translation>
        </message>
        <message>
            <source>{state} is not a state; the states are {known}.</source>
            <translatorcomment>edit.bad-state</translatorcomment>
            <translation>{state} ليست حالة؛ الحالات هي {known}.</translation>
        </message>
        <message>
            <source>There is no annotation {annotation}.</source>
            <translatorcomment>annotate.none</translatorcomment>
            <translation>لا يوجد ترميز {annotation}.</translation>
        </message>
        <message>
            <source>{annotator} has put {code} just there already: annotation {annotation}.</source>
            <translatorcomment>annotate.there-already</translatorcomment>
            <translation>وضع {annotator} الرمز {code} في هذا الموضع من قبل: الترميز {annotation}.</translation>
        </message>
        <message>
            <source>Segment {segment} has no translation to annotate.</source>
            <translatorcomment>annotate.no-translation</translatorcomment>
            <translation>لا ترجمة للمقطع {segment} لتُرمَّز.</translation>
        </message>
        <message>
            <source>Segment {segment} has a translation, so it cannot be untranslated; empty it first.</source>
            <translatorcomment>edit.has-translation</translatorcomment>
            <translation>للمقطع {segment} ترجمة فلا يمكن أن يكون غير مترجم؛ أفرغها أولًا.</translation>
        </message>
        <message>
            <source>A span needs a segment.</source>
            <translatorcomment>annotate.span-without-segment</translatorcomment>
            <translation>المدى يحتاج إلى مقطع.</translation>
        </message>
        <message>
            <source>{span} is not a span of the {side} of segment {segment}, which has {length} characters.</source>
            <translatorcomment>annotate.bad-span</translatorcomment>
            <translation>{span} ليس مدى في {side} المقطع {segment} الذي طوله {length}.</translation>
        </message>
        <message>
            <source>Only two different annotations of one document can be related.</source>
            <translatorcomment>annotate.cannot-relate</translatorcomment>
            <translation>لا يمكن الربط إلا بين ترميزين مختلفين في مستند واحد.</translation>
        </message>
        <message>
            <source>{side} is not a side; the sides are source and target.</source>
            <translatorcomment>annotate.bad-side</translatorcomment>
            <translation>{side} ليس جانبًا؛ الجانبان هما source وtarget.</translation>
        </message>
        <message>
            <source>A note needs some words.</source>
            <translatorcomment>note.empty</translatorcomment>
            <translation>الملاحظة تحتاج إلى كلمات.</translation>
        </message>
        <message>
            <source>{name} is of a kind that Bayan does not read; the workspace stays as it was.</source>
            <translatorcomment>import.unsupported</translatorcomment>
            <translation>{name} من نوع لا يقرؤه بيان؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is empty; the workspace stays as it was.</source>
            <translatorcomment>import.empty</translatorcomment>
            <translation>{name} فارغ؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} holds no text, only blanks; the workspace stays as it was.</source>
            <translatorcomment>import.blank</translatorcomment>
            <translation>لا نص في {name}، بل فراغات فقط؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} holds no text to read, perhaps only pictures; the workspace stays as it was.</source>
            <translatorcomment>import.no-text</translatorcomment>
            <translation>لا نص يُقرأ في {name}، ولعل فيه صورًا فقط؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} has {size} MB, and {limit} MB is the most that is read; the workspace stays as it was.</source>
            <translatorcomment>import.too-large</translatorcomment>
            <translation>حجم {name} هو {size} م.ب، وأكثر ما يُقرأ {limit} م.ب؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} paragraphs; cut it into several files. The workspace stays as it was.</source>
            <translatorcomment>import.too-many-paragraphs</translatorcomment>
            <translation>في {name} أكثر من {limit} فقرة؛ قسّمه إلى عدة ملفات. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is not text: it holds bytes that no text file has. The workspace stays as it was.</source>
            <translatorcomment>import.binary</translatorcomment>
            <translation>{name} ليس نصًا: فيه بايتات لا توجد في أي ملف نصي. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is not text but {found}; the workspace stays as it was.</source>
            <translatorcomment>import.other-format</translatorcomment>
            <translation>{name} ليس نصًا بل {found}؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>The encoding of {name} is not known ({encoding}); choose one in the import options. The workspace stays as it was.</source>
            <translatorcomment>import.unknown-encoding</translatorcomment>
            <translation>ترميز محارف {name} غير معروف ({encoding})؛ اختر واحدًا في خيارات الاستيراد. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is not in the encoding {encoding}: byte {position} does not fit it. The workspace stays as it was.</source>
            <translatorcomment>import.wrong-encoding</translatorcomment>
            <translation>ليس {name} بترميز المحارف {encoding}: البايت {position} لا يوافقه. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is not a Word file: it is no zip package inside. The workspace stays as it was.</source>
            <translatorcomment>import.not-a-zip</translatorcomment>
            <translation>{name} ليس ملف وورد: ليس في داخله حزمة zip. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is not a Word document but {found}; the workspace stays as it was.</source>
            <translatorcomment>import.not-word</translatorcomment>
            <translation>{name} ليس مستند وورد بل {found}؛ بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is an old Word file (.doc); save it as .docx and import that. The workspace stays as it was.</source>
            <translatorcomment>import.old-doc</translatorcomment>
            <translation>{name} ملف وورد قديم (.doc)؛ احفظه بصيغة .docx ثم استورده. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is protected by a password; save it without one and import that. The workspace stays as it was.</source>
            <translatorcomment>import.password-protected</translatorcomment>
            <translation>{name} محمي بكلمة مرور؛ احفظه دونها ثم استورده. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is a Word file with macros (.docm); save it as .docx and import that. The workspace stays as it was.</source>
            <translatorcomment>import.macros</translatorcomment>
            <translation>{name} ملف وورد فيه وحدات ماكرو (.docm)؛ احفظه بصيغة .docx ثم استورده. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is damaged: {part} cannot be read. The workspace stays as it was.</source>
            <translatorcomment>import.broken</translatorcomment>
            <translation>{name} تالف: لا يمكن قراءة {part}. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} is damaged: it has no part {part}. The workspace stays as it was.</source>
            <translatorcomment>import.missing-part</translatorcomment>
            <translation>{name} تالف: ليس فيه الجزء {part}. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: {part} declares entities of its own (a DTD), as only hostile files do. The workspace stays as it was.</source>
            <translatorcomment>import.dtd</translatorcomment>
            <translation>رُفض {name}: يعرّف {part} كيانات من عنده (DTD)، ولا تفعل ذلك إلا الملفات الخبيثة. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: {part} swells to {size} MB when it is unpacked, more than is safe. The workspace stays as it was.</source>
            <translatorcomment>import.bomb</translatorcomment>
            <translation>رُفض {name}: ينتفخ {part} إلى {size} م.ب عند فكّه، وهذا فوق الحد الآمن. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: it has more than {limit} parts inside. The workspace stays as it was.</source>
            <translatorcomment>import.too-many-parts</translatorcomment>
            <translation>رُفض {name}: في داخله أكثر من {limit} جزء. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: {part} is built of more elements than is safe to read. The workspace stays as it was.</source>
            <translatorcomment>import.too-many-elements</translatorcomment>
            <translation>رُفض {name}: عناصر {part} أكثر مما تؤمَن قراءته. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: it is nested too deeply to read. The workspace stays as it was.</source>
            <translatorcomment>import.too-deep</translatorcomment>
            <translation>رُفض {name}: تداخله أعمق من أن يُقرأ. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: it holds {part} twice, and programs disagree on which counts. The workspace stays as it was.</source>
            <translatorcomment>import.duplicate-part</translatorcomment>
            <translation>رُفض {name}: فيه {part} مرتين، وتختلف البرامج في أيهما يُعتد به. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: a part inside is named {part}. The workspace stays as it was.</source>
            <translatorcomment>import.unsafe-name</translatorcomment>
            <translation>رُفض {name}: في داخله جزء اسمه {part}. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: {part} is packed in a way that Word does not use. The workspace stays as it was.</source>
            <translatorcomment>import.unsafe-packing</translatorcomment>
            <translation>رُفض {name}: {part} محزوم بطريقة لا يستعملها وورد. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>{name} was refused: {part} points outside the file, to {target}. The workspace stays as it was.</source>
            <translatorcomment>import.unsafe-target</translatorcomment>
            <translation>رُفض {name}: يشير {part} إلى خارج الملف، إلى {target}. بقيت مساحة العمل كما كانت.</translation>
        </message>
        <message>
            <source>NUL characters were replaced ({count}), since no database can keep them.</source>
            <translatorcomment>import.nul-characters</translatorcomment>
            <translation>استُبدلت محارف NUL وعددها {count}، فلا تحفظها أي قاعدة بيانات.</translation>
        </message>
        <message>
            <source>Characters that could not be read as {encoding} were replaced by � ({count}).</source>
            <translatorcomment>import.damaged-characters</translatorcomment>
            <translation>تعذّرت قراءة محارف عددها {count} بترميز {encoding} فاستُبدل بها �.</translation>
        </message>
        <message>
            <source>The front matter could not be read ({reason}) and was left out.</source>
            <translatorcomment>import.front-matter-unread</translatorcomment>
            <translation>تعذّرت قراءة مقدمة الملف ({reason}) فتُركت.</translation>
        </message>
        <message>
            <source>Tracked changes were found ({count}): the final text was read, insertions in and deletions out.</source>
            <translatorcomment>import.tracked-changes</translatorcomment>
            <translation>في فقرات عددها {count} تغييرات متعقبة: قُرئ النص النهائي، بالإضافات ودون المحذوفات.</translation>
        </message>
        <message>
            <source>Hidden text was found ({count}); it is kept apart from the text.</source>
            <translatorcomment>import.hidden-text</translatorcomment>
            <translation>وُجد نص مخفي في فقرات عددها {count}، وهو محفوظ بمعزل عن النص.</translation>
        </message>
        <message>
            <source>Hidden passages and menus of the page were left out ({count}).</source>
            <translatorcomment>import.hidden-skipped</translatorcomment>
            <translation>تُركت من الصفحة مقاطع مخفية أو قوائم عددها {count}.</translation>
        </message>
        <message>
            <source>The lines of a contents list were left out ({count}), since the headings hold it all.</source>
            <translatorcomment>import.contents-skipped</translatorcomment>
            <translation>تُركت قائمة محتويات سطورها {count}، فالعناوين تغني عنها.</translation>
        </message>
        <message>
            <source>The file holds what could not be read as text: {what} ({count}).</source>
            <translatorcomment>import.not-read</translatorcomment>
            <translation>في الملف ما تعذّرت قراءته نصًا: {what} ({count}).</translation>
        </message>
        <message>
            <source>The same file is in this project already, as document {document}: {known}. Both are kept.</source>
            <translatorcomment>import.same-bytes</translatorcomment>
            <translation>الملف نفسه موجود في هذا المشروع، وهو الوثيقة {document}: {known}. أُبقي على النسختين.</translation>
        </message>
        <message>
            <source>Articles of the file hold no text, only a heading ({count} of {total}). They came in empty: {labels}.</source>
            <translatorcomment>import.empty-articles</translatorcomment>
            <translation>في الملف مواد لها عنوان بلا نص ({count} من {total})، فاستوردت فارغة: {labels}.</translation>
        </message>
        <message>
            <source>The file carries active content, which was not taken over: {what}.</source>
            <translatorcomment>import.active-content</translatorcomment>
            <translation>في الملف محتوى نشط لم يُؤخذ: {what}.</translation>
        </message>
        <message>
            <source>The file points to content elsewhere, which was not fetched: {what}.</source>
            <translatorcomment>import.remote-content</translatorcomment>
            <translation>يشير الملف إلى محتوى في مكان آخر لم يُجلب: {what}.</translation>
        </message>
        <message>
            <source>“{address}” is not a path or a PostgreSQL address that Bayan understands.</source>
            <translatorcomment>store.address</translatorcomment>
            <translation>«{address}» ليس مسارًا ولا عنوان PostgreSQL يفهمه بيان.</translation>
        </message>
        <message>
            <source>The backup of {target} was not made: {reason}</source>
            <translatorcomment>store.backup-failed</translatorcomment>
            <translation>لم تُنشأ النسخة الاحتياطية من {target}: {reason}</translation>
        </message>
        <message>
            <source>A backup of a PostgreSQL workspace needs the program pg_dump, which was not found.</source>
            <translatorcomment>store.backup-tool</translatorcomment>
            <translation>تحتاج النسخة الاحتياطية من مساحة عمل PostgreSQL إلى البرنامج pg_dump، ولم يُعثر عليه.</translation>
        </message>
        <message>
            <source>{target} cannot be opened: {reason}</source>
            <translatorcomment>store.cannot-open</translatorcomment>
            <translation>لا يمكن فتح {target}: {reason}</translation>
        </message>
        <message>
            <source>{target} cannot be written: {reason}</source>
            <translatorcomment>store.cannot-write</translatorcomment>
            <translation>لا يمكن الكتابة في {target}: {reason}</translation>
        </message>
        <message>
            <source>The database server of {target} cannot be reached: {reason}</source>
            <translatorcomment>store.connection</translatorcomment>
            <translation>تعذّر الوصول إلى خادم قاعدة البيانات {target}: {reason}</translation>
        </message>
        <message>
            <source>{target} is damaged ({reason}). Open one of its backups instead.</source>
            <translatorcomment>store.damaged</translatorcomment>
            <translation>{target} تالف ({reason}). افتح إحدى نسخه الاحتياطية بدلًا منه.</translation>
        </message>
        <message>
            <source>The database {target} uses the encoding {encoding}; Bayan needs one made with UTF8.</source>
            <translatorcomment>store.encoding</translatorcomment>
            <translation>ترميز محارف قاعدة البيانات {target} هو {encoding}؛ ويحتاج بيان إلى قاعدة بترميز UTF8.</translation>
        </message>
        <message>
            <source>{target} is not a Bayan workspace; it may be encrypted.</source>
            <translatorcomment>store.encrypted</translatorcomment>
            <translation>{target} ليس مساحة عمل بيان؛ ولعله مشفّر.</translation>
        </message>
        <message>
            <source>There is something at {target} already; it was left as it is.</source>
            <translatorcomment>store.exists</translatorcomment>
            <translation>يوجد شيء في {target} من قبل، وقد تُرك كما هو.</translation>
        </message>
        <message>
            <source>{target} is a database of another program, not a Bayan workspace.</source>
            <translatorcomment>store.foreign</translatorcomment>
            <translation>{target} قاعدة بيانات برنامج آخر، لا مساحة عمل بيان.</translation>
        </message>
        <message>
            <source>The disk that holds {target} is full; nothing was written. Make room and try again.</source>
            <translatorcomment>store.full</translatorcomment>
            <translation>القرص الذي فيه {target} ممتلئ ولم يُكتب شيء. أفسح مكانًا ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>What you wanted to change is no longer there; somebody may have deleted it.</source>
            <translatorcomment>store.gone</translatorcomment>
            <translation>ما أردت تغييره لم يعد موجودًا؛ ولعل أحدًا حذفه.</translation>
        </message>
        <message>
            <source>The disk that holds {target} could not be read or written ({reason}); nothing was changed.</source>
            <translatorcomment>store.io</translatorcomment>
            <translation>تعذّرت القراءة من القرص الذي فيه {target} أو الكتابة عليه ({reason}) ولم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Somebody else has been writing to {target} for too long; nothing was written. Try again.</source>
            <translatorcomment>store.locked</translatorcomment>
            <translation>طالت كتابة غيرك في {target} ولم يُكتب شيء. أعد المحاولة.</translation>
        </message>
        <message>
            <source>The database server of {target} did not accept the user name or password.</source>
            <translatorcomment>store.login</translatorcomment>
            <translation>لم يقبل خادم قاعدة البيانات {target} اسم المستخدم أو كلمة المرور.</translation>
        </message>
        <message>
            <source>There is no workspace at {target}.</source>
            <translatorcomment>store.missing</translatorcomment>
            <translation>لا توجد مساحة عمل في {target}.</translation>
        </message>
        <message>
            <source>{target} was made by a newer version of Bayan. Install that version to open it.</source>
            <translatorcomment>store.newer</translatorcomment>
            <translation>أُنشئ {target} بإصدار أحدث من بيان. ثبّت ذلك الإصدار لفتحه.</translation>
        </message>
        <message>
            <source>The server has no database of this name: {target}. Ask for it to be created first.</source>
            <translatorcomment>store.no-database</translatorcomment>
            <translation>ليس على الخادم قاعدة بيانات بهذا الاسم: {target}. اطلب إنشاءها أولًا.</translation>
        </message>
        <message>
            <source>The original file of this document was not kept.</source>
            <translatorcomment>store.no-original</translatorcomment>
            <translation>لم يُحفظ الملف الأصلي لهذا المستند.</translation>
        </message>
        <message>
            <source>{target} is not a Bayan workspace.</source>
            <translatorcomment>store.not-database</translatorcomment>
            <translation>{target} ليس مساحة عمل بيان.</translation>
        </message>
        <message>
            <source>{target} was made by an older version of Bayan. Open it for writing once to bring it up to date.</source>
            <translatorcomment>store.older</translatorcomment>
            <translation>أُنشئ {target} بإصدار أقدم من بيان. افتحه للكتابة مرة واحدة لتحديثه.</translation>
        </message>
        <message>
            <source>The database {target} does not let you do this: {reason}</source>
            <translatorcomment>store.permission</translatorcomment>
            <translation>لا تسمح لك قاعدة البيانات {target} بذلك: {reason}</translation>
        </message>
        <message>
            <source>{target} can only be read, so nothing was changed.</source>
            <translatorcomment>store.read-only</translatorcomment>
            <translation>{target} للقراءة فقط، فلم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Something that this edit needs was deleted by somebody else; nothing was changed.</source>
            <translatorcomment>store.reference</translatorcomment>
            <translation>حذف غيرك شيئًا يحتاج إليه هذا التعديل؛ ولم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Somebody else changed this meanwhile; nothing was overwritten.</source>
            <translatorcomment>store.stale</translatorcomment>
            <translation>غيّر غيرك هذا في أثناء ذلك؛ ولم يُكتب فوق شيء.</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be stored.</source>
            <translatorcomment>store.text</translatorcomment>
            <translation>في النص محارف لا يمكن حفظها.</translation>
        </message>
        <message>
            <source>The text is too large to be stored.</source>
            <translatorcomment>store.too-big</translatorcomment>
            <translation>النص أكبر من أن يُحفظ.</translation>
        </message>
        <message>
            <source>{author} on {host} has this workspace open too, and may bring back what was undone. Nothing was deleted.</source>
            <translatorcomment>store.not-alone</translatorcomment>
            <translation>مساحة العمل مفتوحة أيضًا لدى {author} على {host}، وقد يُعاد ما جرى التراجع عنه. لم يُحذف شيء.</translation>
        </message>
        <message>
            <source>{author} has this workspace open on {host} since {since}.</source>
            <translatorcomment>store.held</translatorcomment>
            <translation>مساحة العمل هذه مفتوحة عند {author} على {host} منذ {since}.</translation>
        </message>
        <message>
            <source>This workspace lies on a network drive ({kind}), where it can be damaged. Move it to a local one.</source>
            <translatorcomment>store.network</translatorcomment>
            <translation>تقع مساحة العمل هذه على قرص شبكي ({kind}) قد تتلف فيه. انقلها إلى قرص محلي.</translation>
        </message>
        <message>
            <source>Today's backup of {target} could not be made: {reason}</source>
            <translatorcomment>store.no-backup</translatorcomment>
            <translation>تعذّر إنشاء نسخة اليوم الاحتياطية من {target}: {reason}</translation>
        </message>
        <message>
            <source>Bayan was not closed properly last time ({author}, {since}); all that was saved is here.</source>
            <translatorcomment>store.recovered</translatorcomment>
            <translation>لم يُغلق بيان على وجهه في المرة الماضية ({author}، {since})؛ وكل ما حُفظ موجود.</translation>
        </message>
        <message>
            <source>{service} synchronises the folder of this workspace, which can damage it. Move it.</source>
            <translatorcomment>store.synchronised</translatorcomment>
            <translation>تزامن خدمة {service} مجلد مساحة العمل هذه، وقد يتلفها ذلك. انقلها.</translation>
        </message>
        <message>
            <source>There is no “{id}” among the {kind}. There are: {known}.</source>
            <translatorcomment>plugin.unknown</translatorcomment>
            <translation>لا يوجد «{id}» ضمن {kind}. الموجود: {known}.</translation>
        </message>
        <message>
            <source>{name} is a workspace, or what this is made from; give another name. Nothing was changed.</source>
            <translatorcomment>file.would-be-lost</translatorcomment>
            <translation>‏{name} مساحة عمل، أو هو ما يُصنع منه هذا؛ اختر اسمًا آخر. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is something at {path} already; no backup was written over it. Choose another name.</source>
            <translatorcomment>store.backup-exists</translatorcomment>
            <translation>يوجد شيء في {path} من قبل؛ لم تُكتب نسخة احتياطية فوقه. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>{target} has been closed; nothing was written.</source>
            <translatorcomment>store.closed</translatorcomment>
            <translation>أُغلق {target}؛ لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Somebody else has edited this since, so it was not taken away.</source>
            <translatorcomment>store.edited-since</translatorcomment>
            <translation>عدّل شخص آخر هذا منذ ذلك الحين، فلم يُزَل.</translation>
        </message>
        <message>
            <source>Somebody else has come to use something that this edit made, so it was not taken back.</source>
            <translatorcomment>store.in-use</translatorcomment>
            <translation>صار شخص آخر يستعمل شيئًا أنشأه هذا التعديل، فلم يُتراجع عنه.</translation>
        </message>
        <message>
            <source>This version of Bayan finds words otherwise: the index of {segments} segments was built anew.</source>
            <translatorcomment>store.refolded</translatorcomment>
            <translation>يبحث هذا الإصدار من بيان عن الكلمات بطريقة أخرى: أُعيد بناء فهرس المقاطع وعددها {segments}.</translation>
        </message>
        <message>
            <source>A code needs a label, in Arabic or in English.</source>
            <translatorcomment>code.no-label</translatorcomment>
            <translation>لا بد للرمز من تسمية بالعربية أو بالإنجليزية.</translation>
        </message>
        <message>
            <source>{colour} is not a colour; write it as #1B6763.</source>
            <translatorcomment>code.bad-colour</translatorcomment>
            <translation>«{colour}» ليس لونًا؛ اكتبه على نحو ‎#1B6763.</translation>
        </message>
        <message>
            <source>{shortcut} cannot be a shortcut; one letter A–Z or digit can.</source>
            <translatorcomment>code.bad-shortcut</translatorcomment>
            <translation>لا يصلح «{shortcut}» مفتاحًا؛ يصلح حرف لاتيني واحد أو رقم.</translation>
        </message>
        <message>
            <source>The key {shortcut} belongs to “{code}” already. Nothing was changed.</source>
            <translatorcomment>code.shortcut-taken</translatorcomment>
            <translation>المفتاح {shortcut} مخصص للرمز «{code}». لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Every attribute needs a name of its own.</source>
            <translatorcomment>code.bad-attributes</translatorcomment>
            <translation>لا بد لكل سمة من اسم خاص بها.</translation>
        </message>
        <message>
            <source>{code} cannot be put below itself.</source>
            <translatorcomment>code.below-itself</translatorcomment>
            <translation>لا يمكن وضع {code} تحت نفسه.</translation>
        </message>
        <message>
            <source>{code} can be merged only with another code of the same codebook.</source>
            <translatorcomment>code.cannot-merge</translatorcomment>
            <translation>لا يُدمج {code} إلا مع رمز آخر من دليل الرموز نفسه.</translation>
        </message>
        <message>
            <source>{code} is on {count} places; say what is to become of them. Nothing was changed.</source>
            <translatorcomment>code.has-annotations</translatorcomment>
            <translation>الرمز {code} موضوع على {count} من المواضع؛ حدّد مصيرها. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>There is no codebook {codebook}.</source>
            <translatorcomment>codebook.none</translatorcomment>
            <translation>لا يوجد دليل رموز رقمه {codebook}.</translation>
        </message>
        <message>
            <source>{name} is not a codebook. Nothing was changed.</source>
            <translatorcomment>codebook.not-one</translatorcomment>
            <translation>الملف {name} ليس دليل رموز. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Select the words where the annotation is to stand.</source>
            <translatorcomment>annotate.nothing-selected</translatorcomment>
            <translation>حدّد الكلمات التي سيقع عليها الترميز.</translation>
        </message>
        <message>
            <source>Nothing is left at that place; select its new place, or remove the annotation.</source>
            <translatorcomment>annotate.nothing-there</translatorcomment>
            <translation>لم يبقَ شيء في ذلك الموضع؛ حدّد موضعه الجديد أو أزل الترميز.</translation>
        </message>
    <message><source>A memory unit needs a translation. It is as it was.</source><translation>وحدة الذاكرة تحتاج إلى ترجمة. بقيت كما كانت.</translation></message>
<message><source>This memory unit is no longer there.</source><translation>لم تعد وحدة الذاكرة هذه موجودة.</translation></message>
<message><source>A term needs a source text and a translation.</source><translation>يحتاج المصطلح إلى نص أصلي وترجمة.</translation></message>
<message><source>This term is no longer there.</source><translation>لم يعد هذا المصطلح موجودًا.</translation></message>
<message><source>This note is no longer there.</source><translation>لم تعد هذه الملاحظة موجودة.</translation></message>
<message><source>Only {author} can change this note; you can reply to it.</source><translation>لا يغيّر هذه الملاحظة إلا {author}؛ يمكنك الرد عليها.</translation></message>
<message><source>This segment is no longer there.</source><translation>لم يعد هذا المقطع موجودًا.</translation></message>
        <message>
            <source>A project needs a name.</source>
            <translation>لا بد للمشروع من اسم.</translation>
        </message>
        <message>
            <source>There is a project named “{project}” already. Nothing was changed.</source>
            <translation>يوجد مشروع باسم «{project}». لم يتغير شيء.</translation>
        </message>
        <message>
            <source>“{project}” still holds documents; move or remove them first. Nothing was changed.</source>
            <translation>لا تزال في «{project}» وثائق؛ انقلها أو أزلها أولًا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{grade} is not a grade; sources are graded A to F, information 1 to 6.</source>
            <translation>{grade} ليس تقديرًا؛ تُقدَّر المصادر من A إلى F والمعلومات من 1 إلى 6.</translation>
        </message>
        <message>
            <source>A variable needs a name.</source>
            <translation>لا بد للمتغير من اسم.</translation>
        </message>
        <message>
            <source>This system has no folder for desktop entries; its own installer makes the menu entry.</source>
            <translation>ليس في هذا النظام مجلد لمداخل القوائم؛ برنامج تثبيته هو الذي يضع المدخل.</translation>
        </message>
        <message>
            <source>Bayan is in the menus now: {count} files below {folder}.</source>
            <translation>صار بيان في القوائم: {count} من الملفات تحت {folder}.</translation>
        </message>
        <message>
            <source>Bayan is out of the menus again: {count} files removed.</source>
            <translation>خرج بيان من القوائم: أُزيل {count} من الملفات.</translation>
        </message>
        <message>
            <source>The window takes one workspace, and texts or folders to import; see bayan --help.</source>
            <translation>تأخذ النافذة مساحة عمل واحدة ونصوصًا أو مجلدات للاستيراد؛ انظر bayan --help.</translation>
        </message>
        <message>
            <source>LibreOffice is not installed, so no PDF can be made. The Word file is not affected.</source>
            <translatorcomment>office.missing</translatorcomment>
            <translation>LibreOffice غير مثبّت، فلا يمكن إنشاء ملف PDF. لم يتأثر ملف وورد.</translation>
        </message>
        <message>
            <source>LibreOffice could not turn the file into a PDF. The Word file is not affected.</source>
            <translatorcomment>office.failed</translatorcomment>
            <translation>لم يتمكن LibreOffice من تحويل الملف إلى PDF. لم يتأثر ملف وورد.</translation>
        </message>
        <message>
            <source>LibreOffice took longer than {seconds} seconds and was stopped. The Word file is not affected.</source>
            <translatorcomment>office.slow</translatorcomment>
            <translation>استغرق LibreOffice أكثر من {seconds} ثانية فأُوقف. لم يتأثر ملف وورد.</translation>
        </message>
        <message>
            <source>There is no translation, but the segment counts as {state}.</source>
            <translatorcomment>qa.empty.blank</translatorcomment>
            <translation>لا توجد ترجمة مع أن حالة المقطع {state}.</translation>
        </message>
        <message>
            <source>There is no translation yet.</source>
            <translatorcomment>qa.empty.untranslated</translatorcomment>
            <translation>لا توجد ترجمة بعد.</translation>
        </message>
        <message>
            <source>The translation is the same as the source.</source>
            <translatorcomment>qa.same-text.copied</translatorcomment>
            <translation>الترجمة مطابقة للأصل.</translation>
        </message>
        <message>
            <source>“{text}” is still in Arabic.</source>
            <translatorcomment>qa.arabic-left.words</translatorcomment>
            <translation>لا يزال «{text}» بالعربية.</translation>
        </message>
        <message>
            <source>The number {text} is written in Arabic digits; in the translation it is {wanted}.</source>
            <translatorcomment>qa.arabic-left.digits</translatorcomment>
            <translation>كُتب العدد {text} بالأرقام العربية المشرقية، وهو في الترجمة {wanted}.</translation>
        </message>
        <message>
            <source>The Arabic mark {text} stands in the translation; it should be {wanted}</source>
            <translatorcomment>qa.arabic-left.mark</translatorcomment>
            <translation>في الترجمة علامة الترقيم العربية {text}، وينبغي أن تكون {wanted}</translation>
        </message>
        <message>
            <source>The number “{text}” of the source is not in the translation.</source>
            <translatorcomment>qa.numbers.lost</translatorcomment>
            <translation>العدد «{text}» الوارد في الأصل غير موجود في الترجمة.</translation>
        </message>
        <message>
            <source>The number “{text}” of the translation is not in the source.</source>
            <translatorcomment>qa.numbers.added</translatorcomment>
            <translation>العدد «{text}» الوارد في الترجمة غير موجود في الأصل.</translation>
        </message>
        <message>
            <source>The source says “{other}”, the translation “{text}”.</source>
            <translatorcomment>qa.numbers.changed</translatorcomment>
            <translation>في الأصل «{other}» وفي الترجمة «{text}».</translation>
        </message>
        <message>
            <source>The source denies something (“{text}”), and nothing in the translation does.</source>
            <translatorcomment>qa.negation.lost</translatorcomment>
            <translation>في الأصل نفي («{text}») لا يقابله نفي في الترجمة.</translation>
        </message>
        <message>
            <source>The source denies {count} times (first: “{text}”), the translation only {other}.</source>
            <translatorcomment>qa.negation.lost-some</translatorcomment>
            <translation>عدد مواضع النفي في الأصل {count} (أولها «{text}»)، وفي الترجمة {other} فقط.</translation>
        </message>
        <message>
            <source>The translation denies something (“{text}”), and nothing in the source does.</source>
            <translatorcomment>qa.negation.added</translatorcomment>
            <translation>في الترجمة نفي («{text}») لا يقابله نفي في الأصل.</translation>
        </message>
        <message>
            <source>The translation denies {count} times (first: “{text}”), the source only {other}.</source>
            <translatorcomment>qa.negation.added-some</translatorcomment>
            <translation>عدد مواضع النفي في الترجمة {count} (أولها «{text}»)، وفي الأصل {other} فقط.</translation>
        </message>
        <message>
            <source>The bracket {text} in the translation has no partner.</source>
            <translatorcomment>qa.pairs.bracket</translatorcomment>
            <translation>القوس {text} في الترجمة بلا قوس يقابله.</translation>
        </message>
        <message>
            <source>“{text}” stands in brackets in the source, and in none in the translation.</source>
            <translatorcomment>qa.pairs.bracket-lost</translatorcomment>
            <translation>ورد «{text}» بين قوسين في الأصل، ولم يرد بين قوسين في الترجمة.</translation>
        </message>
        <message>
            <source>The quotation mark {text} in the translation has no partner.</source>
            <translatorcomment>qa.pairs.quote</translatorcomment>
            <translation>علامة الاقتباس {text} في الترجمة بلا علامة تقابلها.</translation>
        </message>
        <message>
            <source>A quotation begins or ends at {text} in the source, and at no place in the translation.</source>
            <translatorcomment>qa.pairs.quote-lost</translatorcomment>
            <translation>يبدأ اقتباس أو ينتهي عند {text} في الأصل، ولا اقتباس يقابله في الترجمة.</translation>
        </message>
        <message>
            <source>The quotation closes with {text}; the mark that opens it asks for {wanted}</source>
            <translatorcomment>qa.pairs.quote-mixed</translatorcomment>
            <translation>أُغلق الاقتباس بالعلامة {text}، والعلامة التي تفتحه تقتضي {wanted}</translation>
        </message>
        <message>
            <source>“{text}” stands twice in a row.</source>
            <translatorcomment>qa.repeated-word.twice</translatorcomment>
            <translation>تكرر «{text}» مرتين متتاليتين.</translation>
        </message>
        <message>
            <source>There is blank space at the beginning or the end.</source>
            <translatorcomment>qa.spacing.edge</translatorcomment>
            <translation>في أول النص أو آخره فراغ.</translation>
        </message>
        <message>
            <source>There are several spaces in a row.</source>
            <translatorcomment>qa.spacing.double</translatorcomment>
            <translation>وردت عدة مسافات متتالية.</translation>
        </message>
        <message>
            <source>There is a space just inside a bracket or quotation mark.</source>
            <translatorcomment>qa.spacing.inside</translatorcomment>
            <translation>وردت مسافة داخل قوس أو علامة اقتباس بمحاذاتها.</translation>
        </message>
        <message>
            <source>There is a space before a mark that follows its word directly.</source>
            <translatorcomment>qa.spacing.before</translatorcomment>
            <translation>وردت مسافة قبل علامة ترقيم تلي كلمتها مباشرة.</translation>
        </message>
        <message>
            <source>The Latin mark {text} stands in Arabic text.</source>
            <translatorcomment>qa.spacing.latin-mark</translatorcomment>
            <translation>وردت علامة الترقيم اللاتينية {text} في نص عربي.</translation>
        </message>
        <message>
            <source>There is no space after the mark {text}</source>
            <translatorcomment>qa.spacing.after</translatorcomment>
            <translation>لا مسافة بعد العلامة {text}</translation>
        </message>
        <message>
            <source>“{text}” is written with stretched letters.</source>
            <translatorcomment>qa.tatweel.stretched</translatorcomment>
            <translation>كُتب «{text}» بحروف ممدودة (كشيدة).</translation>
        </message>
        <message>
            <source>An invisible control has no partner: {name} ({text}).</source>
            <translatorcomment>qa.direction.unpaired</translatorcomment>
            <translation>محرف تحكّم غير مرئي بلا قرين: {name} ({text}).</translation>
        </message>
        <message>
            <source>Two invisible controls enclose nothing: {name} ({text}).</source>
            <translatorcomment>qa.direction.empty</translatorcomment>
            <translation>محرفا تحكّم غير مرئيين لا نص بينهما: {name} ({text}).</translation>
        </message>
        <message>
            <source>An invisible control forces the order of the letters: {name} ({text}).</source>
            <translatorcomment>qa.direction.override</translatorcomment>
            <translation>محرف تحكّم غير مرئي يفرض ترتيب الحروف: {name} ({text}).</translation>
        </message>
        <message>
            <source>An invisible control disturbs the text beside it: {name} ({text}).</source>
            <translatorcomment>qa.direction.embedding</translatorcomment>
            <translation>محرف تحكّم غير مرئي يربك النص المجاور له: {name} ({text}).</translation>
        </message>
        <message>
            <source>The same invisible control stands twice: {name} ({text}).</source>
            <translatorcomment>qa.direction.doubled</translatorcomment>
            <translation>تكرر محرف التحكّم غير المرئي نفسه: {name} ({text}).</translation>
        </message>
        <message>
            <source>An invisible control changes nothing here: {name} ({text}).</source>
            <translatorcomment>qa.direction.stray</translatorcomment>
            <translation>محرف تحكّم غير مرئي لا أثر له هنا: {name} ({text}).</translation>
        </message>
        <message>
            <source>An invisible control tears a word apart: {name} ({text}).</source>
            <translatorcomment>qa.direction.in-word</translatorcomment>
            <translation>محرف تحكّم غير مرئي يقطع كلمة: {name} ({text}).</translation>
        </message>
        <message>
            <source>That document is no longer there.</source>
            <translatorcomment>qa.no-document</translatorcomment>
            <translation>لم يعد هذا المستند موجودًا.</translation>
        </message>
        <message>
            <source>That decision is no longer there.</source>
            <translatorcomment>qa.no-decision</translatorcomment>
            <translation>لم يعد هذا القرار موجودًا.</translation>
        </message>
        <message>
            <source>This finding has no fix that is safe; please change the text by hand.</source>
            <translatorcomment>qa.no-fix</translatorcomment>
            <translation>لا إصلاح مأمون لهذه الملاحظة؛ عدّل النص بنفسك.</translation>
        </message>
        <message>
            <source>The text has changed since it was checked; run the checks again.</source>
            <translatorcomment>qa.outdated</translatorcomment>
            <translation>تغيّر النص منذ فحصه؛ أعد تشغيل الفحوص.</translation>
        </message>
        <message>
            <source>There is no project {project} in this workspace.</source>
            <translatorcomment>project.none</translatorcomment>
            <translation>لا يوجد المشروع {project} في مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>No project is called “{name}”.</source>
            <translatorcomment>project.unknown</translatorcomment>
            <translation>لا يوجد مشروع اسمه «{name}».</translation>
        </message>
        <message>
            <source>No clause is called “{clause}”; this document has {known}.</source>
            <translatorcomment>clause.unknown</translatorcomment>
            <translation>لا يوجد بند اسمه «{clause}»؛ بنود هذا المستند: {known}.</translation>
        </message>
        <message>
            <source>{name} is not a translation memory that Bayan reads; TMX files are.</source>
            <translatorcomment>memory.format</translatorcomment>
            <translation>{name} ليس ذاكرة ترجمة يقرؤها بيان؛ ملفات TMX هي المقروءة.</translation>
        </message>
        <message>
            <source>{name} holds no unit with a source and a translation. Nothing was imported.</source>
            <translatorcomment>memory.empty</translatorcomment>
            <translation>ليس في {name} وحدة لها أصل وترجمة. لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>{name} holds no unit from {source} to {target}; its languages are {found}. Nothing was imported: ask for two of them (in a terminal, with --source and --target).</source>
            <translatorcomment>memory.other-languages</translatorcomment>
            <translation>ليس في {name} وحدة من {source} إلى {target}؛ لغاته {found}. لم يُستورد شيء: اختر اثنتين منها (في الطرفية بالخيارين --source و--target).</translation>
        </message>
        <message>
            <source>No memory is called “{name}”.</source>
            <translatorcomment>memory.unknown</translatorcomment>
            <translation>لا توجد ذاكرة اسمها «{name}».</translation>
        </message>
        <message>
            <source>The memory file is broken at line {line}: {detail}. Nothing of it was taken.</source>
            <translatorcomment>memory.broken-xml</translatorcomment>
            <translation>ملف الذاكرة تالف عند السطر {line}: {detail}. لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>The file is not a TMX memory: it begins with &lt;{root}&gt;.</source>
            <translatorcomment>memory.not-tmx</translatorcomment>
            <translation>الملف ليس ذاكرة TMX: أوله &lt;{root}&gt;.</translation>
        </message>
        <message>
            <source>The memory file declares entities of its own, which is not safe to read. Nothing was taken.</source>
            <translatorcomment>memory.entities</translatorcomment>
            <translation>يصرّح ملف الذاكرة بكيانات خاصة به، وقراءتها غير آمنة. لم يؤخذ منه شيء.</translation>
        </message>
        <message>
            <source>{format} is not an export format; the formats are {known}.</source>
            <translatorcomment>export.format</translatorcomment>
            <translation>{format} ليس صيغة تصدير؛ الصيغ هي {known}.</translation>
        </message>
        <message>
            <source>“{value}” is not a value that the option “{option}” takes; it takes {choices}.</source>
            <translatorcomment>export.option</translatorcomment>
            <translation>القيمة «{value}» لا يقبلها الخيار «{option}»؛ القيم المقبولة: {choices}.</translation>
        </message>
        <message>
            <source>This format has no option “{option}”; its options are {choices}.</source>
            <translatorcomment>export.unknown-option</translatorcomment>
            <translation>ليس لهذه الصيغة خيار «{option}»؛ خياراتها: {choices}.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translatorcomment>search.empty</translatorcomment>
            <translation>اكتب ما تبحث عنه.</translation>
        </message>
        <message>
            <source>{title} is turned off, and nothing was sent. Turn it on with bayan engines --enable {engine}.</source>
            <translatorcomment>engine.off</translatorcomment>
            <translation>{title} متوقف، ولم يُرسل شيء. شغّله بالأمر bayan engines --enable {engine}.</translation>
        </message>
        <message>
            <source>{engine} was stopped; what it had translated is kept.</source>
            <translatorcomment>engine.cancelled</translatorcomment>
            <translation>أُوقف {engine}؛ ما ترجمه محفوظ.</translation>
        </message>
        <message>
            <source>{engine} has no option {option}; its options are {known}. Keys go into the keyring.</source>
            <translatorcomment>engine.no-option</translatorcomment>
            <translation>ليس للمحرك {engine} خيار {option}؛ خياراته: {known}. المفاتيح تُحفظ في حافظة المفاتيح.</translation>
        </message>
        <message>
            <source>No engine is called {engine}; the engines are {known}.</source>
            <translatorcomment>engine.unknown</translatorcomment>
            <translation>لا يوجد محرك اسمه {engine}؛ المحركات هي {known}.</translation>
        </message>
        <message>
            <source>{title} takes no more requests for now; try again later. What came back before is kept.</source>
            <translatorcomment>engine.too-many-requests</translatorcomment>
            <translation>لا يقبل {title} طلبات أخرى الآن؛ أعد المحاولة لاحقًا. ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} has a fault of its own (status {status}); try again later. What came back before is kept.</source>
            <translatorcomment>engine.server</translatorcomment>
            <translation>في {title} عطل من جهته (الحالة {status})؛ أعد المحاولة لاحقًا. ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} did not answer in time. What came back before is kept.</source>
            <translatorcomment>engine.timeout</translatorcomment>
            <translation>لم يُجب {title} في الوقت المحدد. ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} answered with something that is not a translation ({detail}). What came back before is kept.</source>
            <translatorcomment>engine.bad-answer</translatorcomment>
            <translation>أجاب {title} بما ليس ترجمة ({detail}). ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} wants a valid key. Set it in the settings of engines.</source>
            <translatorcomment>engine.key</translatorcomment>
            <translation>يحتاج {title} إلى مفتاح صالح. أدخله في إعدادات المحركات.</translation>
        </message>
        <message>
            <source>The quota or credit of your account with {title} is used up. What came back before is kept.</source>
            <translatorcomment>engine.quota</translatorcomment>
            <translation>نفدت حصة حسابك أو رصيده لدى {title}. ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} cannot be reached. Check the network, and the address in the settings of engines. What came back before is kept.</source>
            <translatorcomment>engine.unreachable</translatorcomment>
            <translation>تعذّر الوصول إلى {title}. تحقق من الشبكة ومن العنوان في إعدادات المحركات. ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} does not translate between these languages.</source>
            <translatorcomment>engine.language</translatorcomment>
            <translation>لا يترجم {title} بين هاتين اللغتين.</translation>
        </message>
        <message>
            <source>The text is too long for {title}. Split the segment and try again. What came back before is kept.</source>
            <translatorcomment>engine.too-long</translatorcomment>
            <translation>النص أطول مما يقبله {title}. قسّم المقطع وأعد المحاولة. ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>{title} refused the request (status {status}). What came back before is kept.</source>
            <translatorcomment>engine.refused</translatorcomment>
            <translation>رفض {title} الطلب (الحالة {status}). ما وصل قبل ذلك محفوظ.</translation>
        </message>
        <message>
            <source>The address set for {title} leads nowhere. Check it in the settings of engines.</source>
            <translatorcomment>engine.url</translatorcomment>
            <translation>العنوان المحدد لـ {title} لا يؤدي إلى شيء. تحقق منه في إعدادات المحركات.</translation>
        </message>
        <message>
            <source>{title} needs the option “{detail}”. Fill it in in the settings of engines.</source>
            <translatorcomment>engine.option</translatorcomment>
            <translation>يحتاج {title} إلى الخيار «{detail}». املأه في إعدادات المحركات.</translation>
        </message>
        <message>
            <source>This system has no keyring to keep keys in. On Linux, install GNOME Keyring or KWallet.</source>
            <translatorcomment>engine.no-keyring</translatorcomment>
            <translation>ليس في هذا النظام حافظة مفاتيح. في لينكس ثبّت GNOME Keyring أو KWallet.</translation>
        </message>
        <message>
            <source>The system's keyring is locked or refused access. Unlock it and try again.</source>
            <translatorcomment>engine.keyring-refused</translatorcomment>
            <translation>حافظة مفاتيح النظام مقفلة أو رفضت الوصول. افتح قفلها وأعد المحاولة.</translation>
        </message>
        <message>
            <source>{option}={value} is not a web address; write it as in {option}=http://localhost:5000.</source>
            <translatorcomment>engine.bad-address</translatorcomment>
            <translation>{option}={value} ليس عنوانًا على الشبكة؛ اكتبه كما في {option}=http://localhost:5000.</translation>
        </message>
        <message>
            <source>{text} stands in quotation marks in the source, and nothing does in the translation.</source>
            <translatorcomment>qa.pairs.quotation-lost</translatorcomment>
            <translation>{text} بين علامتي تنصيص في النص الأصلي، ولا شيء بينهما في الترجمة.</translation>
        </message>
        <message>
            <source>untranslated</source>
            <translatorcomment>state.untranslated</translatorcomment>
            <translation>غير مترجم</translation>
        </message>
        <message>
            <source>draft</source>
            <translatorcomment>state.draft</translatorcomment>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>translated</source>
            <translatorcomment>state.translated</translatorcomment>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>reviewed</source>
            <translatorcomment>state.reviewed</translatorcomment>
            <translation>مراجَع</translation>
        </message>
        <message>
            <source>approved</source>
            <translatorcomment>state.approved</translatorcomment>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>source</source>
            <translatorcomment>side.source</translatorcomment>
            <translation>النص الأصلي</translation>
        </message>
        <message>
            <source>translation</source>
            <translatorcomment>side.target</translatorcomment>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>{name} is there already and was left as it is; --force writes over it.</source>
            <translatorcomment>file.exists</translatorcomment>
            <translation>{name} موجود من قبل وتُرك كما هو؛ الخيار --force يكتب فوقه.</translation>
        </message>
        <message>
            <source>A briefing is a Word file, so {name} cannot be one; call it {wanted}.</source>
            <translatorcomment>brief.ending</translatorcomment>
            <translation>الإحاطة ملف Word، فلا تصح تسميتها {name}؛ سمّها {wanted}.</translation>
        </message>
        <message>
            <source>The backup of a workspace on a server is an archive of pg_dump, no workspace file: name it {wanted} instead of {name}.</source>
            <translatorcomment>store.backup-name</translatorcomment>
            <translation>النسخة الاحتياطية لمساحة عمل على خادم أرشيف من pg_dump وليست ملف مساحة عمل: سمّها {wanted} بدلًا من {name}.</translation>
        </message>
        <message>
            <source>The database {target} is empty. Make it a workspace with bayan new {target}.</source>
            <translatorcomment>store.empty</translatorcomment>
            <translation>قاعدة البيانات {target} فارغة. اجعلها مساحة عمل بالأمر bayan new {target}.</translation>
        </message>
        <message>
            <source>{target} is a backup of a workspace on a PostgreSQL server. Bring it back with pg_restore --no-owner --dbname=URL {target}, into an empty database.</source>
            <translatorcomment>store.is-dump</translatorcomment>
            <translation>{target} نسخة احتياطية لمساحة عمل على خادم PostgreSQL. استعدها بالأمر pg_restore --no-owner --dbname=URL {target} في قاعدة بيانات فارغة.</translation>
        </message>
        <message>
            <source>Name the workspace: a path such as work.bayan, or a PostgreSQL URL.</source>
            <translatorcomment>store.no-name</translatorcomment>
            <translation>سمّ مساحة العمل: مسارًا مثل work.bayan، أو عنوان PostgreSQL.</translation>
        </message>
        <message>
            <source>Headers and footers of the pages ({count}) are kept in the record, not in the text: {text}</source>
            <translatorcomment>import.running</translatorcomment>
            <translation>رؤوس الصفحات وتذييلاتها ({count}) محفوظة في السجل لا في النص: {text}</translation>
        </message>
        <message>
            <source>The sample is in this workspace already and stays as it is; this one goes beside it, into the project “{project}”.</source>
            <translatorcomment>demo.beside</translatorcomment>
            <translation>العيّنة في مساحة العمل هذه من قبل وتبقى كما هي؛ وهذه توضع بجانبها في المشروع «{project}».</translation>
        </message>
        <message>
            <source>{text} is not the tag of a language; write it as in ar, en or fa.</source>
            <translatorcomment>import.bad-language</translatorcomment>
            <translation>{text} ليس رمز لغة؛ اكتبه كما في ar أو en أو fa.</translation>
        </message>
        <message>
            <source>No document is called “{name}”, and none has this number; this workspace has {known}.</source>
            <translatorcomment>document.unknown</translatorcomment>
            <translation>لا وثيقة باسم «{name}»، ولا وثيقة بهذا الرقم؛ في مساحة العمل هذه {known}.</translation>
        </message>
</context>
    <context>
        <name>Setting</name>
        <message>
            <source>Your name on edits, notes and annotations</source>
            <translation>اسمك على التعديلات والملاحظات والترميزات</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>فاتح أو داكن</translation>
        </message>
        <message>
            <source>Digits shown</source>
            <translation>الأرقام المعروضة</translation>
        </message>
        <message>
            <source>Cut sentences at ؛</source>
            <translation>تقسيم الجمل عند ؛</translation>
        </message>
        <message>
            <source>Ask the engines that are on as soon as a segment is opened</source>
            <translation>سؤال المحركات المشغّلة بمجرد فتح المقطع</translation>
        </message>
        <message>
            <source>Seconds before an engine is given up</source>
            <translation>ثوانٍ قبل الكف عن انتظار المحرك</translation>
        </message>
        <message>
            <source>Rolling backups kept</source>
            <translation>عدد النسخ الاحتياطية المحتفظ بها</translation>
        </message>
        <message>
            <source>Zoom of the texts, in per cent</source>
            <translation>تكبير النصوص بالمئة</translation>
        </message>
        <message>
            <source>Translation before source</source>
            <translation>الترجمة قبل المصدر</translation>
        </message>
        <message>
            <source>Font of Arabic texts</source>
            <translation>خط النصوص العربية</translation>
        </message>
        <message>
            <source>Size of Arabic texts, in per cent</source>
            <translation>حجم النصوص العربية بالمئة</translation>
        </message>
        <message>
            <source>Font of other texts</source>
            <translation>خط النصوص الأخرى</translation>
        </message>
        <message>
            <source>Size of other texts, in per cent</source>
            <translation>حجم النصوص الأخرى بالمئة</translation>
        </message>
        <message>
            <source>Complete words from terms and the document</source>
            <translation>إكمال الكلمات من المصطلحات والمستند</translation>
        </message>
        <message>
            <source>Show invisible characters</source>
            <translation>إظهار المحارف غير المرئية</translation>
        </message>
        <message>
            <source>Widen selections to</source>
            <translation>توسيع التحديد إلى</translation>
        </message>
        <message>
            <source>Let selections leave out particles and pronouns</source>
            <translation>السماح بترك السوابق والضمائر خارج التحديد</translation>
        </message>
        <message>
            <source>Handling marking on briefings</source>
            <translation>وسم التداول على الإحاطات</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>أعدّه</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Engines</source>
            <translation>محركات الترجمة</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>التخزين</translation>
        </message>
        <message>
            <source>View</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>الخطوط</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <source>Annotating</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>الإحاطة</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>التحرير</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>الاستيراد</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Font of Arabic texts</source>
            <translation>خط النصوص العربية</translation>
        </message>
        <message>
            <source>Font of other texts</source>
            <translation>خط النصوص الأخرى</translation>
        </message>
    </context>
    <context>
        <name>EngineOption</name>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Application id</source>
            <translation>معرّف التطبيق</translation>
        </message>
        <message>
            <source>Application key</source>
            <translation>مفتاح التطبيق</translation>
        </message>
        <message>
            <source>Address of the API</source>
            <translation>عنوان واجهة البرمجة</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Key, where the server wants one</source>
            <translation>المفتاح إن طلبه الخادم</translation>
        </message>
        <message>
            <source>Temperature; empty leaves it to the server</source>
            <translation>درجة العشوائية؛ الفراغ يتركها للخادم</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Plan of the key</source>
            <translation>فئة المفتاح</translation>
        </message>
        <message>
            <source>Address, where it is not DeepL's own</source>
            <translation>العنوان إن لم يكن عنوان DeepL</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>Region of the resource, such as westeurope</source>
            <translation>منطقة المورد، مثل westeurope</translation>
        </message>
        <message>
            <source>E-mail address, for a larger daily quota</source>
            <translation>البريد الإلكتروني، لحصة يومية أكبر</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>معرّف العميل</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>سرّ العميل</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Key of the API 1.5</source>
            <translation>مفتاح واجهة البرمجة 1.5</translation>
        </message>
    </context>
    <context>
        <name>Template</name>
        <message>
            <source>Navy and gold, A4</source>
            <translation>كحلي وذهبي، A4</translation>
        </message>
        <message>
            <source>Plain, US Letter</source>
            <translation>بسيط، قياس Letter</translation>
        </message>
    </context>
</TS>
