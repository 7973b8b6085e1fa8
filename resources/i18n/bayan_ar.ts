<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Bayan {version}
A workbench for Arabic political texts: source, translation and annotations side by side.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>بيان {version}
منضدة عمل للنصوص السياسية العربية: الأصل والترجمة والترميز جنبًا إلى جنب.
برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>About Bayan</source>
        <translation>حول بيان</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Open the sample communiqué</source>
        <translation>فتح البيان النموذجي</translation>
    </message>
    <message>
        <source>Briefing of this document…</source>
        <translation>إعداد إحاطة عن هذا المستند…</translation>
    </message>
    <message>
        <source>Show the workspace&apos;s folder</source>
        <translation>إظهار مجلد مساحة العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>تقسيم المقطع</translation>
    </message>
    <message>
        <source>Join with next segment</source>
        <translation>ضم المقطع إلى ما يليه</translation>
    </message>
    <message>
        <source>Lock or unlock segment</source>
        <translation>قفل المقطع أو فتحه</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Colours as in the system</source>
        <translation>الألوان كما في النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Next unconfirmed segment</source>
        <translation>المقطع التالي غير المعتمد</translation>
    </message>
    <message>
        <source>Go to segment or clause…</source>
        <translation>الانتقال إلى مقطع أو بند…</translation>
    </message>
    <message>
        <source>Confirm, keep in memory, next</source>
        <translation>تأكيد وحفظ في الذاكرة ثم التالي</translation>
    </message>
    <message>
        <source>Confirm without memory</source>
        <translation>تأكيد دون حفظ في الذاكرة</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>وسم بأنه مراجَع</translation>
    </message>
    <message>
        <source>Copy source to translation</source>
        <translation>نسخ الأصل إلى الترجمة</translation>
    </message>
    <message>
        <source>Clear translation</source>
        <translation>مسح الترجمة</translation>
    </message>
    <message>
        <source>Code the selection…</source>
        <translation>ترميز التحديد…</translation>
    </message>
    <message>
        <source>About Bayan</source>
        <translation>حول بيان</translation>
    </message>
</context>
<context>
    <name>Annotate</name>
    <message>
        <source>Code for the selection</source>
        <translation>رمز للنص المحدد</translation>
    </message>
    <message>
        <source>Code for the whole segment</source>
        <translation>رمز للمقطع كله</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Briefing of this document</source>
        <translation>إحاطة عن هذا المستند</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>وورد (*.docx)</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>كتابة الإحاطة</translation>
    </message>
    <message>
        <source>The briefing is in {path}.</source>
        <translation>الإحاطة محفوظة في {path}.</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>خلية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left</source>
        <translation>
            <numerusform>لم تبقَ كلمات</numerusform>
            <numerusform>بقيت كلمة واحدة</numerusform>
            <numerusform>بقيت كلمتان</numerusform>
            <numerusform>بقيت %n كلمات</numerusform>
            <numerusform>بقيت %n كلمة</numerusform>
            <numerusform>بقيت %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مستند.</numerusform>
            <numerusform>استُورد مستند واحد.</numerusform>
            <numerusform>استُورد مستندان.</numerusform>
            <numerusform>استُوردت %n مستندات.</numerusform>
            <numerusform>استُورد %n مستندًا.</numerusform>
            <numerusform>استُورد %n مستند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Bayan met an error of its own. What you typed is stored. You can go on working; if the window behaves oddly, close it and open it again. The report below helps to mend the error; it holds no text of your documents unless the error itself names some.</source>
        <translation>وقع في بيان خطأ من داخله. ما كتبته محفوظ، ويمكنك مواصلة العمل؛ وإن بدر من النافذة سلوك غريب فأغلقها ثم افتحها من جديد. التقرير أدناه يعين على إصلاح الخطأ، وليس فيه شيء من نصوص مستنداتك إلا ما قد يذكره الخطأ نفسه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Put the caret in the source where the segment is to be cut.</source>
        <translation>ضع المؤشر في الأصل حيث تريد تقسيم المقطع.</translation>
    </message>
    <message>
        <source>There is no translation to confirm yet.</source>
        <translation>لا توجد ترجمة لتأكيدها بعد.</translation>
    </message>
    <message>
        <source>Every segment is confirmed.</source>
        <translation>كل المقاطع مؤكدة.</translation>
    </message>
    <message>
        <source>Somebody else had changed this segment. Your text is kept; theirs is in the history.</source>
        <translation>كان غيرك قد غيّر هذا المقطع. نصك محفوظ، ونصه في السجل.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Arabic text, translation and annotations, side by side</source>
        <translation>النص العربي والترجمة والترميز جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Open the sample communiqué to look round, or drop a text here: Word, HTML, Markdown or plain text.</source>
        <translation>افتح البيان النموذجي لتتعرف على البرنامج، أو أفلت نصًا هنا: وورد أو HTML أو ماركداون أو نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Open the sample communiqué</source>
        <translation>فتح البيان النموذجي</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Coded</source>
        <translation>مرمّز</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>Segment {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>Segment or clause</source>
        <translation>مقطع أو بند</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Source and translation</source>
        <translation>الأصل والترجمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation…</source>
        <translation>الترجمة…</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} أخرى</translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State and codes</source>
        <translation>الحالة والرموز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>source {grade}</source>
        <translation>المصدر {grade}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Texts ({kinds})</source>
        <translation>نصوص ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>استيراد نصوص</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>Opening the sample communiqué</source>
        <translation>فتح البيان النموذجي</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>تر&amp;جمة</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>ترمي&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>الإ&amp;حاطة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>memory</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>آلة</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>propagated</source>
        <translation>معمَّم</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>&gt; actions   # clauses   @ documents   / codes</source>
        <translation>&gt; الأوامر   # البنود   @ المستندات   / الرموز</translation>
    </message>
    <message>
        <source>Go to a segment first: a code is put on its text.</source>
        <translation>انتقل إلى مقطع أولًا، فالرمز يوضع على نصه.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Untranslated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مراجَع</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Online engines: {names}</source>
        <translation>محركات متصلة: {names}</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>دون اتصال · لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>{done} % translated · {reviewed} % reviewed</source>
        <translation>تُرجم {done} % · رُوجع {reviewed} %</translation>
    </message>
    <message>
        <source>Segment {number} of {total}</source>
        <translation>المقطع {number} من {total}</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Structure of the document</source>
        <translation>بنية المستند</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>TM {score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory match, {score} per cent: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this memory unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation by {engine}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modality or strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who or what is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning differs: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vowel marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hamza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the spelling differs: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {author}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from clause {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a segment to see what the memory has for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory has nothing like this segment yet. Every translation that you confirm with Ctrl+Enter is kept and offered for the next one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a machine translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is sent to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This segment is locked; unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit memory unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer. Machine translation is there once you turn an engine on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>unlock segment {number}</source>
        <translation>فتح قفل المقطع {number}</translation>
    </message>
    <message>
        <source>lock segment {number}</source>
        <translation>قفل المقطع {number}</translation>
    </message>
    <message>
        <source>review segment {number}</source>
        <translation>مراجعة المقطع {number}</translation>
    </message>
    <message>
        <source>split segment {number}</source>
        <translation>تقسيم المقطع {number}</translation>
    </message>
    <message>
        <source>join segments {number} and {next}</source>
        <translation>ضم المقطعين {number} و{next}</translation>
    </message>
    <message>
        <source>code in segment {number}</source>
        <translation>ترميز في المقطع {number}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>“{name}” cannot be undone any more: somebody else has changed the same text since. Nothing was lost.</source>
        <translation>لم يعد التراجع عن «{name}» ممكنًا، فقد غيّر غيرك النص نفسه بعد ذلك. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>typing in segment {number}</source>
        <translation>كتابة في المقطع {number}</translation>
    </message>
    <message>
        <source>confirm segment {number}</source>
        <translation>تأكيد المقطع {number}</translation>
    </message>
    <message>
        <source>edit memory unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete memory unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Some of what you typed could not be stored. Close all the same, and lose that text?</source>
        <translation>تعذّر حفظ بعض ما كتبته. أتريد الإغلاق مع ذلك وفقدان هذا النص؟</translation>
    </message>
    <message>
        <source>No workspace is open yet.</source>
        <translation>لم تُفتح مساحة عمل بعد.</translation>
    </message>
</context>
</TS>
