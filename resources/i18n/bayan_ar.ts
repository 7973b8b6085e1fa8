<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Bayan</source>
        <translation>حول بيان</translation>
    </message>
    <message>
        <source>Bayan {version}</source>
        <translation>بيان {version}</translation>
    </message>
    <message>
        <source>A workbench for Arabic political texts: source, translation and annotations side by side.
Free software under the GNU General Public License, version 3 or later. It is made of these parts:</source>
        <translation>منضدة عمل للنصوص السياسية العربية: المصدر والترجمة والترميزات جنبًا إلى جنب.
برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. وهو مؤلف من هذه الأجزاء:</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>الأجزاء ورخصها</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Right-to-left mark (RLM)</source>
        <translation>علامة من اليمين إلى اليسار (RLM)</translation>
    </message>
    <message>
        <source>Left-to-right mark (LRM)</source>
        <translation>علامة من اليسار إلى اليمين (LRM)</translation>
    </message>
    <message>
        <source>Isolate from right to left (RLI … PDI)</source>
        <translation>عزل من اليمين إلى اليسار (RLI … PDI)</translation>
    </message>
    <message>
        <source>Isolate from left to right (LRI … PDI)</source>
        <translation>عزل من اليسار إلى اليمين (LRI … PDI)</translation>
    </message>
    <message>
        <source>Isolate by its first letter (FSI … PDI)</source>
        <translation>عزل بحسب الحرف الأول (FSI … PDI)</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>Zero-width non-joiner</source>
        <translation>فاصل بلا عرض (ZWNJ)</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>تطويل</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
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
        <source>Correct the source</source>
        <translation>تصحيح النص الأصلي</translation>
    </message>
    <message>
        <source>Field from right to left (Ctrl+Right Shift)</source>
        <translation>الحقل من اليمين إلى اليسار (Ctrl+Shift الأيمن)</translation>
    </message>
    <message>
        <source>Field from left to right (Ctrl+Left Shift)</source>
        <translation>الحقل من اليسار إلى اليمين (Ctrl+Shift الأيسر)</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>إظهار المحارف غير المرئية</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Show or hide the panels beside the translation</source>
        <translation>إظهار اللوحات المجاورة للترجمة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Filter on selection</source>
        <translation>تصفية بحسب التحديد</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار كل الصفوف</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Select one more row below</source>
        <translation>تحديد صف آخر إلى الأسفل</translation>
    </message>
    <message>
        <source>Select one more row above</source>
        <translation>تحديد صف آخر إلى الأعلى</translation>
    </message>
    <message>
        <source>Copy rows with both texts</source>
        <translation>نسخ الصفوف بنصَّيها</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Swap source and translation</source>
        <translation>تبديل موضعَي الأصل والترجمة</translation>
    </message>
    <message>
        <source>Usual column widths</source>
        <translation>عرض الأعمدة المعتاد</translation>
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
        <source>Concordance</source>
        <translation>الكشّاف</translation>
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
        <source>Insert suggestion 1</source>
        <translation>إدراج الاقتراح 1</translation>
    </message>
    <message>
        <source>Insert suggestion 2</source>
        <translation>إدراج الاقتراح 2</translation>
    </message>
    <message>
        <source>Insert suggestion 3</source>
        <translation>إدراج الاقتراح 3</translation>
    </message>
    <message>
        <source>Insert suggestion 4</source>
        <translation>إدراج الاقتراح 4</translation>
    </message>
    <message>
        <source>Insert suggestion 5</source>
        <translation>إدراج الاقتراح 5</translation>
    </message>
    <message>
        <source>Insert suggestion 6</source>
        <translation>إدراج الاقتراح 6</translation>
    </message>
    <message>
        <source>Insert suggestion 7</source>
        <translation>إدراج الاقتراح 7</translation>
    </message>
    <message>
        <source>Insert suggestion 8</source>
        <translation>إدراج الاقتراح 8</translation>
    </message>
    <message>
        <source>Insert suggestion 9</source>
        <translation>إدراج الاقتراح 9</translation>
    </message>
    <message>
        <source>Choose next suggestion</source>
        <translation>اختيار الاقتراح التالي</translation>
    </message>
    <message>
        <source>Choose previous suggestion</source>
        <translation>اختيار الاقتراح السابق</translation>
    </message>
    <message>
        <source>Draft: open it again</source>
        <translation>مسودة: إعادة فتح المقطع</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>مترجَم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مراجَع</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>Insert chosen or best suggestion</source>
        <translation>إدراج الاقتراح المختار أو الأفضل</translation>
    </message>
    <message>
        <source>Carry over next number, date or name</source>
        <translation>نقل الرقم أو التاريخ أو الاسم التالي</translation>
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
        <source>Insert machine translation</source>
        <translation>إدراج ترجمة آلية</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>إضافة مصطلح…</translation>
    </message>
    <message>
        <source>Code the selection…</source>
        <translation>ترميز التحديد…</translation>
    </message>
    <message>
        <source>Code the clause…</source>
        <translation>ترميز البند…</translation>
    </message>
    <message>
        <source>Select the clause</source>
        <translation>تحديد البند</translation>
    </message>
    <message>
        <source>Code the document…</source>
        <translation>ترميز المستند…</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>الترميز التالي</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>الترميز السابق</translation>
    </message>
    <message>
        <source>Details of the annotation…</source>
        <translation>تفاصيل الترميز…</translation>
    </message>
    <message>
        <source>Change the code of the annotation…</source>
        <translation>تغيير رمز الترميز…</translation>
    </message>
    <message>
        <source>Mark the same in the other text</source>
        <translation>تعليم المقابل في النص الآخر</translation>
    </message>
    <message>
        <source>Relate the annotation to…</source>
        <translation>ربط الترميز بغيره…</translation>
    </message>
    <message>
        <source>Accept the suggested annotation</source>
        <translation>قبول الترميز المقترح</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>إزالة الترميز</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About Bayan</source>
        <translation>حول بيان</translation>
    </message>
    <message>
        <source>Layout for translating</source>
        <translation>تخطيط الترجمة</translation>
    </message>
    <message>
        <source>Layout for annotating</source>
        <translation>تخطيط الترميز</translation>
    </message>
    <message>
        <source>Layout for reviewing</source>
        <translation>تخطيط المراجعة</translation>
    </message>
    <message>
        <source>Layout for briefing</source>
        <translation>تخطيط الإحاطة</translation>
    </message>
    <message>
        <source>Saved layouts…</source>
        <translation>التخطيطات المحفوظة…</translation>
    </message>
    <message>
        <source>Save layout as…</source>
        <translation>حفظ التخطيط باسم…</translation>
    </message>
    <message>
        <source>Remove a layout…</source>
        <translation>حذف تخطيط…</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>تشغيل الفحوص</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>البحث في كل الوثائق…</translation>
    </message>
    <message>
        <source>Record of the document</source>
        <translation>بطاقة الوثيقة</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>إحصاءات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import a recent file…</source>
        <translation>استيراد ملف من الأخيرة…</translation>
    </message>
    <message>
        <source>New document from the clipboard</source>
        <translation>وثيقة جديدة من الحافظة</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>نص عادي…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>صفحة ويب…</translation>
    </message>
    <message>
        <source>Two columns (CSV)…</source>
        <translation>عمودان (CSV)…</translation>
    </message>
    <message>
        <source>Two columns (TSV)…</source>
        <translation>عمودان (TSV)…</translation>
    </message>
    <message>
        <source>Annotations (CSV)…</source>
        <translation>التعليقات (CSV)…</translation>
    </message>
    <message>
        <source>Annotations (W3C)…</source>
        <translation>التعليقات (W3C)…</translation>
    </message>
    <message>
        <source>Everything (JSON lines)…</source>
        <translation>كل شيء (أسطر JSON)…</translation>
    </message>
    <message>
        <source>Translation memory (TMX)…</source>
        <translation>ذاكرة ترجمة (TMX)…</translation>
    </message>
    <message>
        <source>Any format…</source>
        <translation>أي صيغة…</translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>الملء من الذاكرة</translation>
    </message>
    <message>
        <source>Translate the rest with an engine…</source>
        <translation>ترجمة ما بقي بمحرك…</translation>
    </message>
    <message>
        <source>Recent workspaces…</source>
        <translation>مساحات العمل الأخيرة…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Open workspace on a server…</source>
        <translation>فتح مساحة عمل على خادم…</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>Filling in from the memory</source>
        <translation>ملء من الذاكرة</translation>
    </message>
    <message>
        <source>No engine is turned on, so nothing leaves this computer. Turn one on in the settings first.</source>
        <translation>لا محرك مُشغَّل، فلا شيء يغادر هذا الحاسوب. شغّل محركًا في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>Translate with which engine? The source text is sent to it.</source>
        <translation>الترجمة بأي محرك؟ يُرسَل إليه النص الأصل.</translation>
    </message>
    <message>
        <source>Translating with {engine}</source>
        <translation>الترجمة بمحرك {engine}</translation>
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
    <message>
        <source>Code for the document</source>
        <translation>رمز للمستند كله</translation>
    </message>
    <message>
        <source>Code for the clause</source>
        <translation>رمز للبند كله</translation>
    </message>
    <message>
        <source>A folder holds codes and cannot be put on text.</source>
        <translation>هذا مجلد يضم رموزًا، ولا يوضع على النص.</translation>
    </message>
    <message>
        <source>Return puts the code · Space takes several</source>
        <translation>مفتاح الإدخال يضع الرمز · المسافة لاختيار عدة رموز</translation>
    </message>
    <message>
        <source>{count} chosen; Return puts them</source>
        <translation>المختار: {count}؛ مفتاح الإدخال يضعها</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>رمز الترميز</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Memo: why this code, what to look at</source>
        <translation>مذكرة: سبب اختيار الرمز وما يجدر النظر فيه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Annotation: {codes}</source>
        <translation>ترميز: {codes}</translation>
    </message>
    <message>
        <source>No relation was made.</source>
        <translation>لم تُنشأ أي علاقة.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click its card, or press F6.</source>
        <translation>اختر ترميزًا أولًا: انقر بطاقته أو اضغط F6.</translation>
    </message>
    <message>
        <source>Click it in the text…</source>
        <translation>انقره في النص…</translation>
    </message>
    <message>
        <source>Relate to which annotation?</source>
        <translation>الربط بأي ترميز؟</translation>
    </message>
    <message>
        <source>Click the card of the other annotation; Escape gives up.</source>
        <translation>انقر بطاقة الترميز الآخر؛ ومفتاح Esc للعدول.</translation>
    </message>
    <message>
        <source>How are they related?</source>
        <translation>ما العلاقة بينهما؟</translation>
    </message>
    <message>
        <source>Code in place of this one</source>
        <translation>رمز يحل محل هذا</translation>
    </message>
    <message>
        <source>Select the same words in the other text, then ask again.</source>
        <translation>حدّد الكلمات المقابلة في النص الآخر ثم أعد الطلب.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Mark the same in the other text</source>
        <translation>تعليم المقابل في النص الآخر</translation>
    </message>
    <message>
        <source>Relate to…</source>
        <translation>ربط بغيره…</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>إزالة الترميز</translation>
    </message>
    <message>
        <source>Change the code…</source>
        <translation>تغيير الرمز…</translation>
    </message>
    <message>
        <source>Remove this code</source>
        <translation>إزالة هذا الرمز</translation>
    </message>
    <message>
        <source>Annotations of this segment</source>
        <translation>ترميزات هذا المقطع</translation>
    </message>
    <message>
        <source>on the selected words</source>
        <translation>على الكلمات المحددة</translation>
    </message>
    <message>
        <source>on the whole of segment {number}</source>
        <translation>على المقطع {number} كله</translation>
    </message>
    <message>
        <source>Nothing is annotated in this document yet.</source>
        <translation>لم يُرمَّز شيء في هذا المستند بعد.</translation>
    </message>
    <message>
        <source>Relations of this annotation go with it. Remove it all the same?</source>
        <translation>تزول مع هذا الترميز علاقاته. أتريد إزالته مع ذلك؟</translation>
    </message>
    <message>
        <source>Click a card or coded words, or press F6, to see an annotation here.</source>
        <translation>انقر بطاقة أو كلمات مرمّزة، أو اضغط F6، ليظهر الترميز هنا.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>On the document and its clauses</source>
        <translation>على المستند وبنوده</translation>
    </message>
    <message>
        <source>Needs review ({count})</source>
        <translation>بحاجة إلى مراجعة ({count})</translation>
    </message>
    <message>
        <source>was: “{quote}”</source>
        <translation>كان: «{quote}»</translation>
    </message>
    <message>
        <source>now: “{quote}”</source>
        <translation>الآن: «{quote}»</translation>
    </message>
    <message>
        <source>Accept here</source>
        <translation>قبول الموضع</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>نقل إلى التحديد</translation>
    </message>
    <message>
        <source>Select the words where the annotation is to stand, then ask again.</source>
        <translation>حدّد الكلمات التي سيقع عليها الترميز ثم أعد الطلب.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Put a code on it…</source>
        <translation>وضع رمز عليه…</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Briefing of this document</source>
        <translation>إحاطة عن هذا المستند</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>التقديرات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Export to Word…</source>
        <translation>تصدير إلى Word…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Check the clauses that the briefing is to cover.</source>
        <translation>اختر البنود التي تغطيها الإحاطة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير ولم يُكتب شيء.</translation>
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
    <message>
        <source>Judgement in English</source>
        <translation>التقدير بالإنجليزية</translation>
    </message>
    <message>
        <source>Judgement in Arabic</source>
        <translation>التقدير بالعربية</translation>
    </message>
    <message>
        <source>Likelihood of the event</source>
        <translation>احتمال الحدث</translation>
    </message>
    <message>
        <source>Confidence in the evidence</source>
        <translation>الثقة في الأدلة</translation>
    </message>
    <message>
        <source>Remove this judgement</source>
        <translation>حذف هذا التقدير</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Speaks of: {clauses}</source>
        <translation>يتناول: {clauses}</translation>
    </message>
    <message>
        <source>Speaks of the whole document</source>
        <translation>يتناول المستند كله</translation>
    </message>
    <message>
        <source>Add a judgement</source>
        <translation>إضافة تقدير</translation>
    </message>
    <message>
        <source>English leads</source>
        <translation>الإنجليزية أولًا</translation>
    </message>
    <message>
        <source>Arabic leads</source>
        <translation>العربية أولًا</translation>
    </message>
    <message>
        <source>Page numbers in the contents</source>
        <translation>أرقام الصفحات في المحتويات</translation>
    </message>
    <message>
        <source>Put the Arabic font into the file</source>
        <translation>تضمين الخط العربي في الملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>وسم التداول</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Preview of the texts in HTML: the pages of Word look different. Install LibreOffice and Poppler to see them.</source>
        <translation>معاينة للنصوص بصيغة HTML، وصفحات Word تبدو مختلفة. ثبّت LibreOffice وPoppler لتراها.</translation>
    </message>
    <message>
        <source>Only the first {rows} rows are shown here.</source>
        <translation>لا يظهر هنا سوى أول {rows} من الصفوف.</translation>
    </message>
    <message>
        <source>LibreOffice preview · first page</source>
        <translation>معاينة LibreOffice · الصفحة الأولى</translation>
    </message>
    <message>
        <source>LibreOffice preview · {pages} pages; Word may break pages elsewhere.</source>
        <translation>معاينة LibreOffice · عدد الصفحات {pages}؛ وقد تختلف فواصل الصفحات في Word.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Clauses of the briefing</source>
        <translation>بنود الإحاطة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>Chosen clauses</source>
        <translation>بنود مختارة</translation>
    </message>
    <message>
        <source>The selected rows</source>
        <translation>الصفوف المحددة</translation>
    </message>
    <message>
        <source>What is coded with</source>
        <translation>ما رُمّز بالرمز</translation>
    </message>
    <message>
        <source>Sections in their order</source>
        <translation>الأقسام بترتيبها</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Arabic left in the translation</source>
        <translation>عربية باقية في الترجمة</translation>
    </message>
    <message>
        <source>Direction controls</source>
        <translation>محارف الاتجاه</translation>
    </message>
    <message>
        <source>Empty translation</source>
        <translation>ترجمة فارغة</translation>
    </message>
    <message>
        <source>Negation lost or added</source>
        <translation>نفي ضائع أو مضاف</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Brackets and quotation marks</source>
        <translation>الأقواس وعلامات الاقتباس</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>كلمة مكررة</translation>
    </message>
    <message>
        <source>Translation equals source</source>
        <translation>الترجمة مطابقة للأصل</translation>
    </message>
    <message>
        <source>Spacing and marks</source>
        <translation>المسافات والعلامات</translation>
    </message>
    <message>
        <source>Stretched letters</source>
        <translation>حروف ممدودة</translation>
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
    <name>Codes</name>
    <message>
        <source>Merge “{code}” into which code?</source>
        <translation>دمج «{code}» في أي رمز؟</translation>
    </message>
    <message>
        <source>Delete a code</source>
        <translation>حذف رمز</translation>
    </message>
    <message>
        <source>“{code}” stands on {places}. What is to become of them?</source>
        <translation>مواضع الرمز «{code}»: {places}. فما مصيرها؟</translation>
    </message>
    <message>
        <source>Give them another code…</source>
        <translation>إعطاؤها رمزًا آخر…</translation>
    </message>
    <message>
        <source>Keep them as “uncoded”</source>
        <translation>إبقاؤها «بلا رمز»</translation>
    </message>
    <message>
        <source>Which code takes the annotations of “{code}”?</source>
        <translation>أي رمز يأخذ ترميزات «{code}»؟</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Edit the code</source>
        <translation>تحرير الرمز</translation>
    </message>
    <message>
        <source>Can be put on text (otherwise it only holds others)</source>
        <translation>يوضع على النص (وإلا فهو يضم غيره فحسب)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>top of the codebook</source>
        <translation>أعلى دليل الرموز</translation>
    </message>
    <message>
        <source>Arabic label</source>
        <translation>التسمية بالعربية</translation>
    </message>
    <message>
        <source>English label</source>
        <translation>التسمية بالإنجليزية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>إزالة السمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Values, comma between</source>
        <translation>القيم، بينها فاصلة</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>لون الرمز</translation>
    </message>
    <message>
        <source>Filter codes</source>
        <translation>تصفية الرموز</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الرموز</translation>
    </message>
    <message>
        <source>Add codes, import and export the codebook</source>
        <translation>إضافة رموز، واستيراد دليل الرموز وتصديره</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>وضعه على التحديد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>رمز جديد تحته…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>رمز جديد…</translation>
    </message>
    <message>
        <source>Import a codebook…</source>
        <translation>استيراد دليل رموز…</translation>
    </message>
    <message>
        <source>Export the codebook…</source>
        <translation>تصدير دليل الرموز…</translation>
    </message>
    <message>
        <source>The codes of a project are listed here once a document is open.</source>
        <translation>تظهر هنا رموز المشروع بعد فتح مستند.</translation>
    </message>
    <message>
        <source>No code has these words.</source>
        <translation>لا رمز فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>There are no codes yet. Add one, or import a codebook, by the ⋯ above.</source>
        <translation>لا رموز بعد. أضف رمزًا أو استورد دليل رموز من الزر ⋯ أعلاه.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>استيراد دليل رموز</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>تصدير دليل الرموز</translation>
    </message>
    <message>
        <source>The codebook is in {name}.</source>
        <translation>دليل الرموز في {name}.</translation>
    </message>
</context>
<context>
    <name>Complete</name>
    <message>
        <source>Words that complete what is typed</source>
        <translation>كلمات تكمل ما يُكتب</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Look up in the memories and all documents…</source>
        <translation>ابحث في الذاكرات وفي كل المستندات…</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>الكشّاف</translation>
    </message>
    <message>
        <source>Nothing has these words, neither the memories nor the documents.</source>
        <translation>لا ترد هذه الكلمات في الذاكرات ولا في المستندات.</translation>
    </message>
    <message>
        <source>{places} · the first {shown} are shown</source>
        <translation>{places} · يُعرض أول {shown}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>Double click inserts the translation at the caret</source>
        <translation>النقر المزدوج يُدرج الترجمة عند المؤشر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Double click goes there</source>
        <translation>النقر المزدوج ينقلك إليه</translation>
    </message>
    <message>
        <source>Select words and press Ctrl+K, or type them above: they are found behind clitics and in any spelling.</source>
        <translation>حدّد كلمات واضغط Ctrl+K، أو اكتبها أعلاه: يُعثر عليها مع لواصقها وبأي رسم كُتبت.</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>No confidence stated</source>
        <translation>دون بيان الثقة</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>Moderate confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>ثقة عالية</translation>
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
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>لا ملاحظات مفتوحة</numerusform>
            <numerusform>ملاحظة مفتوحة واحدة</numerusform>
            <numerusform>ملاحظتان مفتوحتان</numerusform>
            <numerusform>%n ملاحظات مفتوحة</numerusform>
            <numerusform>%n ملاحظة مفتوحة</numerusform>
            <numerusform>%n ملاحظة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لا مرات</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>انتهى تقريبًا</numerusform>
            <numerusform>بقيت ثانية</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace in %n segment(s)</source>
        <translation>
            <numerusform>استبدال في %n مقطع</numerusform>
            <numerusform>استبدال في مقطع واحد</numerusform>
            <numerusform>استبدال في مقطعين</numerusform>
            <numerusform>استبدال في %n مقاطع</numerusform>
            <numerusform>استبدال في %n مقطعًا</numerusform>
            <numerusform>استبدال في %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n segment(s).</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>تم الاستبدال في مقطع واحد.</numerusform>
            <numerusform>تم الاستبدال في مقطعين.</numerusform>
            <numerusform>تم الاستبدال في %n مقاطع.</numerusform>
            <numerusform>تم الاستبدال في %n مقطعًا.</numerusform>
            <numerusform>تم الاستبدال في %n مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked segment(s) were left as they are.</source>
        <translation>
            <numerusform>لم يُترك أي مقطع مقفل.</numerusform>
            <numerusform>تُرك مقطع مقفل واحد كما هو.</numerusform>
            <numerusform>تُرك مقطعان مقفلان كما هما.</numerusform>
            <numerusform>تُركت %n مقاطع مقفلة كما هي.</numerusform>
            <numerusform>تُرك %n مقطعًا مقفلًا كما هو.</numerusform>
            <numerusform>تُرك %n مقطع مقفل كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) had changed meanwhile and were left as they are.</source>
        <translation>
            <numerusform>لم يتغيّر أي مقطع في أثناء ذلك.</numerusform>
            <numerusform>تغيّر مقطع واحد في أثناء ذلك فتُرك كما هو.</numerusform>
            <numerusform>تغيّر مقطعان في أثناء ذلك فتُركا كما هما.</numerusform>
            <numerusform>تغيّرت %n مقاطع في أثناء ذلك فتُركت كما هي.</numerusform>
            <numerusform>تغيّر %n مقطعًا في أثناء ذلك فتُركت كما هي.</numerusform>
            <numerusform>تغيّر %n مقطع في أثناء ذلك فتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source text(s) would have been emptied and were left as they are.</source>
        <translation>
            <numerusform>لم يُترك أي نص مصدر لئلا يفرغ.</numerusform>
            <numerusform>كان نص مصدر واحد سيصبح فارغًا فتُرك كما هو.</numerusform>
            <numerusform>كان نصّا مصدر سيصبحان فارغين فتُركا كما هما.</numerusform>
            <numerusform>كانت %n نصوص مصدر ستصبح فارغة فتُركت كما هي.</numerusform>
            <numerusform>كان %n نصَّ مصدر سيصبح فارغًا فتُركت كما هي.</numerusform>
            <numerusform>كان %n نص مصدر سيصبح فارغًا فتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be imported.</source>
        <translation>
            <numerusform>لم يبق ملف لم يُستورد.</numerusform>
            <numerusform>وتعذّر استيراد ملف آخر.</numerusform>
            <numerusform>وتعذّر استيراد ملفين آخرين.</numerusform>
            <numerusform>وتعذّر استيراد %n ملفات أخرى.</numerusform>
            <numerusform>وتعذّر استيراد %n ملفًا آخر.</numerusform>
            <numerusform>وتعذّر استيراد %n ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) filled in.</source>
        <translation>
            <numerusform>لم يُملأ أي مقطع.</numerusform>
            <numerusform>مُلئ مقطع واحد.</numerusform>
            <numerusform>مُلئ مقطعان.</numerusform>
            <numerusform>مُلئت %n مقاطع.</numerusform>
            <numerusform>مُلئ %n مقطعًا.</numerusform>
            <numerusform>مُلئ %n مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
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
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Bayan met an error of its own. What you typed is stored.</source>
        <translation>واجه بيان خطأً من أخطائه. ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Bayan met an error of its own, and the last words you typed could not be stored: copy them before you close.</source>
        <translation>واجه بيان خطأً من أخطائه، وتعذّر حفظ آخر ما كتبته: انسخه قبل الإغلاق.</translation>
    </message>
    <message>
        <source>You can go on working; if the window behaves oddly, restart. The report below helps to mend the error. It has the kind and the place of the error, and no text of your documents.</source>
        <translation>يمكنك متابعة العمل، فإن اضطربت النافذة فأعد التشغيل. التقرير أدناه يعين على إصلاح الخطأ، وفيه نوع الخطأ وموضعه، ولا نص من مستنداتك.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>Year-month-day, such as 2025-04-23; Alt+Down opens a calendar</source>
        <translation>السنة-الشهر-اليوم، مثل 2025-04-23، ويفتح Alt+السهم السفلي التقويم</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>This is no date. Write year, month and day, such as 2025-04-23.</source>
        <translation>ليس هذا تاريخًا. اكتب السنة فالشهر فاليوم، مثل 2025-04-23.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Set state</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>تعديل الأصل</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>تقسيم مقطع</translation>
    </message>
    <message>
        <source>Join segments</source>
        <translation>دمج مقاطع</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>Move annotation</source>
        <translation>نقل ترميز</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>تغيير ترميز</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>إزالة ترميز</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Reply to note</source>
        <translation>رد على ملاحظة</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>Resolve note</source>
        <translation>حسم ملاحظة</translation>
    </message>
    <message>
        <source>Reopen note</source>
        <translation>إعادة فتح ملاحظة</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Restore translation</source>
        <translation>استعادة ترجمة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Fill from memory</source>
        <translation>ملء من الذاكرة</translation>
    </message>
    <message>
        <source>Fill in the record</source>
        <translation>ملء بطاقة المستند</translation>
    </message>
    <message>
        <source>Load the sample&apos;s codes</source>
        <translation>تحميل رموز العينة</translation>
    </message>
    <message>
        <source>Load the sample&apos;s notes</source>
        <translation>تحميل ملاحظات العينة</translation>
    </message>
    <message>
        <source>Leave a part to practise</source>
        <translation>ترك جزء للتدريب</translation>
    </message>
    <message>
        <source>Translate with {engine}</source>
        <translation>ترجمة بمحرك {engine}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
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
    <message>
        <source>There is no suggestion {number} for this segment.</source>
        <translation>لا يوجد الاقتراح {number} لهذا المقطع.</translation>
    </message>
    <message>
        <source>There is no suggestion for this segment yet.</source>
        <translation>لا يوجد اقتراح لهذا المقطع بعد.</translation>
    </message>
    <message>
        <source>The source has no number, date or Latin name to carry over.</source>
        <translation>ليس في النص الأصلي رقم ولا تاريخ ولا اسم لاتيني لنقله.</translation>
    </message>
    <message>
        <source>This segment is locked. Unlock it to correct its source.</source>
        <translation>هذا المقطع مقفل. افتح قفله لتصحيح نصه الأصلي.</translation>
    </message>
    <message>
        <source>A source cannot be empty. It stays as it was.</source>
        <translation>لا يمكن أن يكون النص الأصلي فارغًا. بقي كما كان.</translation>
    </message>
    <message>
        <source>Somebody else has changed this source meanwhile; theirs is in the history. Your correction is still in the field: press Enter to store it, or Escape to keep theirs.</source>
        <translation>غيّر شخص آخر هذا النص الأصلي في أثناء ذلك، ونصه محفوظ في السجل. تصحيحك ما زال في الحقل: اضغط Enter لحفظه، أو Escape للإبقاء على نصه.</translation>
    </message>
    <message>
        <source>This segment is locked. Unlock it to change its translation.</source>
        <translation>هذا المقطع مقفل. افتح قفله لتغيير ترجمته.</translation>
    </message>
    <message>
        <source>Copied: {rows}.</source>
        <translation>نُسخ: {rows}.</translation>
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
        <source>Ctrl+Shift+P finds every action; the tour is in the Help menu.</source>
        <translation>يجد Ctrl+Shift+P كل أمر، والجولة في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Open the sample communiqué</source>
        <translation>فتح البيان النموذجي</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>لصق نص</translation>
    </message>
</context>
<context>
    <name>Engines</name>
    <message>
        <source>Every engine is off until you turn it on. While all are off, nothing leaves this computer. An engine that is on receives the sentences for which you ask a machine translation, and nothing else.</source>
        <translation>كل محرك مطفأ حتى تشغّله. وما دامت كلها مطفأة فلا يخرج شيء من هذا الحاسوب. والمحرك المشغّل يتلقى الجمل التي تطلب ترجمتها الآلية، لا غير.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test {engine}</source>
        <translation>اختبار {engine}</translation>
    </message>
    <message>
        <source>Runs on this computer; nothing leaves it.</source>
        <translation>يعمل على هذا الحاسوب، ولا يخرج منه شيء.</translation>
    </message>
    <message>
        <source>Sentences are sent to a server on this computer: {address}.</source>
        <translation>تُرسل الجمل إلى خادم على هذا الحاسوب: {address}.</translation>
    </message>
    <message>
        <source>Sentences you ask about leave this computer for {engine}.</source>
        <translation>تخرج الجمل التي تسأل عنها من هذا الحاسوب إلى {engine}.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring; type another to replace it, a space to forget it</source>
        <translation>محفوظ في سلسلة مفاتيح النظام؛ اكتب غيره لاستبداله، أو مسافة لنسيانه</translation>
    </message>
    <message>
        <source>Is kept in the system&apos;s keyring only</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام وحدها</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>It works: “{source}” → “{answer}”</source>
        <translation>يعمل: «{source}» ← «{answer}»</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>أُلغي الاختبار.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Write in which format?</source>
        <translation>الكتابة بأي صيغة؟</translation>
    </message>
    <message>
        <source>Export as {format}</source>
        <translation>تصدير بصيغة {format}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>تصدير {name}</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>كُتب الملف {name}.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Coded</source>
        <translation>مرمّز</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>عليه ملاحظات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>البحث في هذا المستند</translation>
    </message>
    <message>
        <source>Search source, translation and notes of this document</source>
        <translation>ابحث في أصل هذا المستند وترجمته وملاحظاته</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من المصافي</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>المصافي المحفوظة</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>حفظ هذه المصفاة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذه المصفاة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>طريقة البحث</translation>
    </message>
    <message>
        <source>Any spelling</source>
        <translation>بأي رسم إملائي</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>مطابقة تامة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>موضع البحث</translation>
    </message>
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
        <source>How far to look</source>
        <translation>نطاق البحث</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>الصفوف المحددة</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace ticked</source>
        <translation>استبدال المؤشَّر عليه</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد الاستبدال</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Running the checks</source>
        <translation>تشغيل الفحوص</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Findings in short</source>
        <translation>التنبيهات باختصار</translation>
    </message>
    <message>
        <source>Show the list of findings</source>
        <translation>إظهار قائمة التنبيهات</translation>
    </message>
    <message>
        <source>seg {number}</source>
        <translation>مقطع {number}</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>can be fixed</source>
        <translation>يمكن إصلاحه</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>تشغيل الفحوص</translation>
    </message>
    <message>
        <source>This finding has no fix that is safe; change the text by hand.</source>
        <translation>لا إصلاح مأمونًا لهذا التنبيه؛ عدّل النص بيدك.</translation>
    </message>
    <message>
        <source>Checks shown</source>
        <translation>الفحوص المعروضة</translation>
    </message>
    <message>
        <source>Severity shown</source>
        <translation>الدرجة المعروضة</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>الأخطاء والتحذيرات</translation>
    </message>
    <message>
        <source>Ignored too</source>
        <translation>المتجاهَل أيضًا</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Ignore this once</source>
        <translation>تجاهُل هذا التنبيه وحده</translation>
    </message>
    <message>
        <source>Ignore this check in this row</source>
        <translation>تجاهُل هذا الفحص في هذا المقطع</translation>
    </message>
    <message>
        <source>Ignore this check here</source>
        <translation>تجاهُل هذا الفحص في الوثيقة كلها</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>إلغاء التجاهل</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>كل الفحوص</translation>
    </message>
    <message>
        <source>{open} open · {ignored} ignored</source>
        <translation>{open} قائم · {ignored} متجاهَل</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>لم تجد الفحوص شيئًا.</translation>
    </message>
    <message>
        <source>Not checked yet: press F8.</source>
        <translation>لم تُفحص بعد: اضغط F8.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>Go</name>
    <message>
        <source>Segment {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>Type a number from 1 to {count}, or words of a clause.</source>
        <translation>اكتب رقمًا من 1 إلى {count} أو كلمات من بند.</translation>
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
        <translation>مقفل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>suggested · Enter accepts</source>
        <translation>مقترح · مفتاح الإدخال يقبله</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Segment {number}, {state}</source>
        <translation>المقطع {number}، {state}</translation>
    </message>
    <message>
        <source>{segment}, with a note</source>
        <translation>{segment}، عليه ملاحظة</translation>
    </message>
    <message>
        <source>Segment {number}, {state}, locked</source>
        <translation>المقطع {number}، {state}، مقفل</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الترميزات</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>source {grade}</source>
        <translation>المصدر {grade}</translation>
    </message>
    <message>
        <source>Code of the document: {code}</source>
        <translation>رمز على المستند: {code}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Revisions of the segment</source>
        <translation>مراجعات المقطع</translation>
    </message>
    <message>
        <source>Edits of the document</source>
        <translation>تعديلات المستند</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>هذا المقطع</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>Open a segment to see what was done to it.</source>
        <translation>افتح مقطعًا لترى ما طرأ عليه.</translation>
    </message>
    <message>
        <source>Show earlier revisions</source>
        <translation>عرض التعديلات الأقدم</translation>
    </message>
    <message>
        <source>Nothing was changed in this segment yet.</source>
        <translation>لم يتغير شيء في هذا المقطع بعد.</translation>
    </message>
    <message>
        <source>Show earlier edits</source>
        <translation>عرض تعديلات أقدم</translation>
    </message>
    <message>
        <source>Nothing was done in this document yet.</source>
        <translation>لم يُجرَ شيء في هذا المستند بعد.</translation>
    </message>
    <message>
        <source>Restore this translation</source>
        <translation>استعادة هذه الترجمة</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>من الذاكرة</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>ترجمة آلية</translation>
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
    <message>
        <source>Importing files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>There is no text there that Bayan reads.</source>
        <translation>ليس هناك نص يقرؤه بيان.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استعمال هذه المفاتيح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys.</source>
        <translation>اختر أمرًا ثم اضغط مفاتيحه الجديدة.</translation>
    </message>
    <message>
        <source>{keys} already does “{action}”. Press other keys, or take them from it first.</source>
        <translation>{keys} مخصص لـ«{action}». اضغط مفاتيح أخرى أو أزلها منه أولًا.</translation>
    </message>
    <message>
        <source>Press the new keys for “{action}”.</source>
        <translation>اضغط المفاتيح الجديدة لأمر «{action}».</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Translate</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الإحاطة</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Save the layout</source>
        <translation>حفظ التخطيط</translation>
    </message>
    <message>
        <source>Name of the layout:</source>
        <translation>اسم التخطيط:</translation>
    </message>
    <message>
        <source>The layout “{name}” is saved.</source>
        <translation>حُفظ التخطيط «{name}».</translation>
    </message>
    <message>
        <source>Use which layout?</source>
        <translation>أي تخطيط تريد؟</translation>
    </message>
    <message>
        <source>Remove which layout?</source>
        <translation>أي تخطيط تحذف؟</translation>
    </message>
    <message>
        <source>No layout is saved yet: use “Save layout as…” first.</source>
        <translation>لم يُحفظ أي تخطيط بعد: استعمل «حفظ التخطيط باسم…» أولًا.</translation>
    </message>
    <message>
        <source>This layout can no longer be used.</source>
        <translation>لم يعد هذا التخطيط صالحًا للاستعمال.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>No document yet. Drop texts or folders here, or press +.</source>
        <translation>لا وثائق بعد. أفلت نصوصًا أو مجلدات هنا، أو اضغط +.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Add, sort, change workspace</source>
        <translation>إضافة وفرز وتغيير مساحة العمل</translation>
    </message>
    <message>
        <source>{done} of {total} segments translated</source>
        <translation>تُرجم {done} من {total} من المقاطع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Name of the project:</source>
        <translation>اسم المشروع:</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>تغيير اسم المشروع</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>تغيير عنوان الوثيقة</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Remove “{title}” with its translation and annotations? Undo brings it back.</source>
        <translation>أتُزال «{title}» بترجمتها وتعليقاتها؟ التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>There is no other project yet; make one first.</source>
        <translation>لا مشروع آخر بعد؛ أنشئ واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Move into which project?</source>
        <translation>النقل إلى أي مشروع؟</translation>
    </message>
    <message>
        <source>Text of the new document:</source>
        <translation>نص الوثيقة الجديدة:</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Sort documents by</source>
        <translation>ترتيب الوثائق حسب</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>ترتيب الاستيراد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>تاريخ النص</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>ما بقي للعمل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Move to another project…</source>
        <translation>نقل إلى مشروع آخر…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>حذف المشروع</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Workspace on a server…</source>
        <translation>مساحة عمل على خادم…</translation>
    </message>
</context>
<context>
    <name>Likelihood</name>
    <message>
        <source>A fact: no likelihood</source>
        <translation>حقيقة: بلا احتمال</translation>
    </message>
    <message>
        <source>Almost no chance (1–5 %)</source>
        <translation>احتمال ضئيل جدًا (1–5 %)</translation>
    </message>
    <message>
        <source>Very unlikely (5–20 %)</source>
        <translation>مستبعد جدًا (5–20 %)</translation>
    </message>
    <message>
        <source>Unlikely (20–45 %)</source>
        <translation>مستبعد (20–45 %)</translation>
    </message>
    <message>
        <source>Roughly even chance (45–55 %)</source>
        <translation>متكافئ الاحتمال (45–55 %)</translation>
    </message>
    <message>
        <source>Likely (55–80 %)</source>
        <translation>مرجّح (55–80 %)</translation>
    </message>
    <message>
        <source>Very likely (80–95 %)</source>
        <translation>مرجّح جدًا (80–95 %)</translation>
    </message>
    <message>
        <source>Almost certain (95–99 %)</source>
        <translation>شبه مؤكد (95–99 %)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;مساحة العمل</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>&amp;Direction of the field</source>
        <translation>ا&amp;تجاه الحقل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;اللوحات</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>ال&amp;تخطيطات</translation>
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
        <source>Insert &amp;suggestion</source>
        <translation>إدراج ا&amp;قتراح</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>ترمي&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Codes</source>
        <translation>&amp;الرموز</translation>
    </message>
    <message>
        <source>Anal&amp;yse</source>
        <translation>تح&amp;ليل</translation>
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
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>What the note is on</source>
        <translation>موضوع الملاحظة</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>المستند كله</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>هذا المقطع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>أي الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Open a document to read and write notes.</source>
        <translation>افتح مستندًا لقراءة الملاحظات وكتابتها.</translation>
    </message>
    <message>
        <source>Show more notes</source>
        <translation>عرض ملاحظات أخرى</translation>
    </message>
    <message>
        <source>No note is like this. Choose others above.</source>
        <translation>لا ملاحظة بهذه الصفة. اختر غيرها أعلاه.</translation>
    </message>
    <message>
        <source>There are no notes yet. Select words and press Ctrl+Shift+N to write one about just these words.</source>
        <translation>لا ملاحظات بعد. حدّد كلمات واضغط Ctrl+Shift+N لكتابة ملاحظة عليها وحدها.</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محسومة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>segment {number}</source>
        <translation>المقطع {number}</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>On the selection</source>
        <translation>على التحديد</translation>
    </message>
    <message>
        <source>On the annotation</source>
        <translation>على الترميز</translation>
    </message>
    <message>
        <source>On segment {number}</source>
        <translation>على المقطع {number}</translation>
    </message>
    <message>
        <source>On the clause</source>
        <translation>على البند</translation>
    </message>
    <message>
        <source>On the document</source>
        <translation>على المستند</translation>
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
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مصطلحات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>الكشّاف</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>No file was imported lately.</source>
        <translation>لم يُستورد ملف مؤخرًا.</translation>
    </message>
    <message>
        <source>Import which file again?</source>
        <translation>استيراد أي ملف من جديد؟</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save the original as…</source>
        <translation>حفظ الأصل باسم…</translation>
    </message>
    <message>
        <source>Open a document to see its record.</source>
        <translation>افتح وثيقة لترى بطاقتها.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>الملف الأصل</translation>
    </message>
    <message>
        <source>“{text}” is not a date; write it year-month-day, as in 2025-04-23.</source>
        <translation>«{text}» ليس تاريخًا؛ اكتبه سنة-شهر-يوم، مثل 2025-04-23.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
    <message>
        <source>imported {moment}</source>
        <translation>استُوردت في {moment}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>A · Completely reliable</source>
        <translation>A · موثوق تمامًا</translation>
    </message>
    <message>
        <source>B · Usually reliable</source>
        <translation>B · موثوق عادةً</translation>
    </message>
    <message>
        <source>C · Fairly reliable</source>
        <translation>C · موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>D · Not usually reliable</source>
        <translation>D · غير موثوق عادةً</translation>
    </message>
    <message>
        <source>E · Unreliable</source>
        <translation>E · غير موثوق</translation>
    </message>
    <message>
        <source>F · Cannot be judged</source>
        <translation>F · لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>1 · Confirmed by other sources</source>
        <translation>1 · أكدته مصادر أخرى</translation>
    </message>
    <message>
        <source>2 · Probably true</source>
        <translation>2 · صحيح على الأرجح</translation>
    </message>
    <message>
        <source>3 · Possibly true</source>
        <translation>3 · قد يكون صحيحًا</translation>
    </message>
    <message>
        <source>4 · Doubtful</source>
        <translation>4 · مشكوك فيه</translation>
    </message>
    <message>
        <source>5 · Improbable</source>
        <translation>5 · مستبعد</translation>
    </message>
    <message>
        <source>6 · Cannot be judged</source>
        <translation>6 · لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>العنوان المترجم</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Translated summary</source>
        <translation>الخلاصة المترجمة</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>pairs with</source>
        <translation>يقابل</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يرد على</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>يشترط</translation>
    </message>
    <message>
        <source>explains</source>
        <translation>يوضح</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يكرر</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
</context>
<context>
    <name>Restart</name>
    <message>
        <source>The window speaks the new language from the next start.</source>
        <translation>تظهر اللغة الجديدة عند بدء البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة البدء الآن</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Show more…</source>
        <translation>عرض المزيد…</translation>
    </message>
    <message>
        <source>source</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Spelling, vowel marks and particles do not matter; “…” keeps words together.</source>
        <translation>لا أثر للرسم والتشكيل واللواصق؛ وعلامتا الاقتباس “…” تبقيان الكلمات متجاورة.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>{count} and more</source>
        <translation>{count} وأكثر</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>ابحث في كل الوثائق</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Source, translation and notes</source>
        <translation>الأصل والترجمة والملاحظات</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>الأصل فقط</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>الترجمة فقط</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>الملاحظات فقط</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>أي وثائق</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>مساحة العمل كلها</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Record of the document</source>
        <translation>بطاقة المستند</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>التقديرات الرئيسية</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>الخطوط الحمراء</translation>
    </message>
    <message>
        <source>Articles, in both languages</source>
        <translation>البنود باللغتين</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>النص الأصلي</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>Put every setting, shortcut and engine back to its default? Kept keys stay.</source>
        <translation>أتعاد كل الإعدادات والاختصارات والمحركات إلى أصلها؟ تبقى المفاتيح المحفوظة.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>إعادة ضبط: {title}</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية (English)</translation>
    </message>
    <message>
        <source>Arabic (العربية)</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>Western (0123456789)</source>
        <translation>غربية (0123456789)</translation>
    </message>
    <message>
        <source>Arabic-Indic (٠١٢٣٤٥٦٧٨٩)</source>
        <translation>عربية مشرقية (٠١٢٣٤٥٦٧٨٩)</translation>
    </message>
    <message>
        <source>Nothing: exactly what was selected</source>
        <translation>لا شيء: ما حُدد بعينه</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Whole subclauses</source>
        <translation>جمل فرعية كاملة</translation>
    </message>
    <message>
        <source>Empty: the name of your account on this computer.</source>
        <translation>إن تُرك فارغًا فاسم حسابك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>يسري عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>For texts that are imported from now on.</source>
        <translation>للنصوص التي تُستورد من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>For each sentence that is sent.</source>
        <translation>لكل جملة تُرسل.</translation>
    </message>
    <message>
        <source>Older ones are removed when a new one is made.</source>
        <translation>تُحذف الأقدم عند إنشاء نسخة جديدة.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page, unless a briefing has its own.</source>
        <translation>يظهر في رأس كل صفحة وذيلها ما لم يكن للإحاطة وسمها.</translation>
    </message>
    <message>
        <source>What a selection takes in when it is coded.</source>
        <translation>ما يشمله التحديد عند ترميزه.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>حفظ للطباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No action has these words or keys.</source>
        <translation>لا أمر له هذه الكلمات أو المفاتيح.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
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
    <name>Statistics</name>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُحصى</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>المشروع: {name}</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الإحصاء…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Tables ({kinds})</source>
        <translation>جداول ({kinds})</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
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
        <source>Segments</source>
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>محارف</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
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
        <source>By state</source>
        <translation>بحسب الحالة</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>Exact matches in the memory</source>
        <translation>مطابقات تامة في الذاكرة</translation>
    </message>
    <message>
        <source>Repetitions and memory</source>
        <translation>المكررات والذاكرة</translation>
    </message>
    <message>
        <source>On wholes</source>
        <translation>على الكل</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>كل الترميزات</translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation>مقاطع مرمّزة</translation>
    </message>
    <message>
        <source>Annotations by code</source>
        <translation>الترميزات بحسب الرمز</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Share of words</source>
        <translation>نسبة الكلمات</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
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
    <name>Strip</name>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>The parts of a document are listed here once it is open.</source>
        <translation>تظهر هنا أجزاء المستند بعد فتحه.</translation>
    </message>
    <message>
        <source>No part has these words.</source>
        <translation>لا جزء فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Structure of the document</source>
        <translation>بنية المستند</translation>
    </message>
    <message>
        <source>Kind, label and titles…</source>
        <translation>النوع والترقيم والعناوين…</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>تصفية البنود</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Translated title</source>
        <translation>العنوان المترجم</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Chosen: {text}</source>
        <translation>المختار: {text}</translation>
    </message>
    <message>
        <source>TM {score} %</source>
        <translation>ذاكرة {score} %</translation>
    </message>
    <message>
        <source>Memory match, {score} per cent: {text}</source>
        <translation>تطابق من الذاكرة بنسبة {score} في المئة: {text}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit this memory unit…</source>
        <translation>تعديل وحدة الذاكرة هذه…</translation>
    </message>
    <message>
        <source>Delete from the memory</source>
        <translation>حذف من الذاكرة</translation>
    </message>
    <message>
        <source>MT</source>
        <translation>آلية</translation>
    </message>
    <message>
        <source>Machine translation by {engine}: {text}</source>
        <translation>ترجمة آلية من {engine}: {text}</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>النفي</translation>
    </message>
    <message>
        <source>modality or strength</source>
        <translation>الجهة أو الشدة</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>a number or date</source>
        <translation>رقم أو تاريخ</translation>
    </message>
    <message>
        <source>who or what is named</source>
        <translation>المسمّى</translation>
    </message>
    <message>
        <source>how many are meant</source>
        <translation>المقدار المقصود</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The meaning differs: {what}.</source>
        <translation>المعنى مختلف: {what}.</translation>
    </message>
    <message>
        <source>vowel marks</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation>التطويل</translation>
    </message>
    <message>
        <source>alef</source>
        <translation>الألف</translation>
    </message>
    <message>
        <source>hamza</source>
        <translation>الهمزة</translation>
    </message>
    <message>
        <source>final letters</source>
        <translation>الحروف الأخيرة</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>محارف غير مرئية</translation>
    </message>
    <message>
        <source>letter forms</source>
        <translation>أشكال الحروف</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>حروف فارسية</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Only the spelling differs: {what}.</source>
        <translation>الاختلاف في الرسم وحده: {what}.</translation>
    </message>
    <message>
        <source>by {author}, {date}</source>
        <translation>بقلم {author}، {date}</translation>
    </message>
    <message>
        <source>from clause {label}</source>
        <translation>من البند {label}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Asking {engine}</source>
        <translation>سؤال {engine}</translation>
    </message>
    <message>
        <source>Open a segment to see what the memory has for it.</source>
        <translation>افتح مقطعًا لترى ما تحفظه الذاكرة له.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>The memory has nothing like this segment yet. Every translation that you confirm with Ctrl+Enter is kept and offered for the next one like it.</source>
        <translation>ليس في الذاكرة ما يشبه هذا المقطع بعد. كل ترجمة تؤكدها بمفتاحي Ctrl+Enter تُحفظ وتُقترح لما يشبهها لاحقًا.</translation>
    </message>
    <message>
        <source>Asking for a machine translation…</source>
        <translation>جارٍ طلب ترجمة آلية…</translation>
    </message>
    <message>
        <source>Ask for a machine translation</source>
        <translation>اطلب ترجمة آلية</translation>
    </message>
    <message>
        <source>The source is sent to {names}.</source>
        <translation>يُرسَل النص الأصلي إلى {names}.</translation>
    </message>
    <message>
        <source>This segment is locked; unlock it first.</source>
        <translation>هذا المقطع مقفل؛ افتح قفله أولًا.</translation>
    </message>
    <message>
        <source>Edit memory unit</source>
        <translation>تعديل وحدة الذاكرة</translation>
    </message>
    <message>
        <source>Offline – nothing leaves this computer. Machine translation is there once you turn an engine on in the settings.</source>
        <translation>بلا اتصال – لا يغادر شيء هذا الحاسوب. تتوفر الترجمة الآلية متى شغّلت محركًا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Source term</source>
        <translation>المصطلح الأصلي</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>The translation is</source>
        <translation>هذه الترجمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>مفضّلة</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>ممنوعة</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>إضافة مصطلح</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>تعديل المصطلح</translation>
    </message>
    <message>
        <source>Terms in this segment</source>
        <translation>مصطلحات هذا المقطع</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>إضافة مصطلح…</translation>
    </message>
    <message>
        <source>Open a segment to see its terms.</source>
        <translation>افتح مقطعًا لترى مصطلحاته.</translation>
    </message>
    <message>
        <source>No term of the termbase stands in this segment. Select words in the source and in the translation and press Ctrl+E to add them.</source>
        <translation>لا يرد في هذا المقطع أي مصطلح من قاعدة المصطلحات. حدّد كلمات في الأصل وفي الترجمة واضغط Ctrl+E لإضافتها.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Edit term…</source>
        <translation>تعديل المصطلح…</translation>
    </message>
    <message>
        <source>Remove term</source>
        <translation>إزالة المصطلح</translation>
    </message>
    <message>
        <source>A forbidden term is used</source>
        <translation>استُعمل مصطلح ممنوع</translation>
    </message>
    <message>
        <source>The translation has this term</source>
        <translation>الترجمة تتضمن هذا المصطلح</translation>
    </message>
    <message>
        <source>The translation does not have this term</source>
        <translation>الترجمة لا تتضمن هذا المصطلح</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>لم يُترجم بعد</translation>
    </message>
    <message>
        <source>Not to be used: {terms}</source>
        <translation>لا يُستعمل: {terms}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Open the sample communiqué first: the tour shows it.</source>
        <translation>افتح البيان النموذجي أولًا: فالجولة تعرضه.</translation>
    </message>
    <message>
        <source>Source and translation, side by side</source>
        <translation>المصدر والترجمة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Each row is a sentence. The active one opens: type the translation beside its source.</source>
        <translation>كل صف جملة، والصف الفعّال مفتوح: اكتب الترجمة بجانب مصدرها.</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>أكّد وتابع</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms, keeps the pair in the memory, and goes to the next row.</source>
        <translation>يؤكد Ctrl+Enter الترجمة ويحفظ الزوج في الذاكرة وينتقل إلى الصف التالي.</translation>
    </message>
    <message>
        <source>Code what was said</source>
        <translation>رمّز ما قيل</translation>
    </message>
    <message>
        <source>Select words of either text and press / to put a code on them. Lines show the codes.</source>
        <translation>حدد كلمات من أحد النصين واضغط / لوضع رمز عليها. والخطوط تبيّن الرموز.</translation>
    </message>
    <message>
        <source>See only what you need</source>
        <translation>اعرض ما تحتاج إليه وحده</translation>
    </message>
    <message>
        <source>The chips filter the rows and count them.</source>
        <translation>هذه الأزرار تصفّي الصفوف وتعدّها.</translation>
    </message>
    <message>
        <source>The structure of the text</source>
        <translation>بنية النص</translation>
    </message>
    <message>
        <source>Clauses with their progress. Press Enter on one to go there.</source>
        <translation>البنود وتقدمها. اضغط Enter على بند لتنتقل إليه.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>The strip shows and hides panels. Layouts for each kind of work are in the View menu.</source>
        <translation>يُظهر الشريط اللوحات ويخفيها. وفي قائمة «عرض» تخطيط لكل نوع من العمل.</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>كل شيء باسمه</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds every action, clause, document and code. Ctrl+Shift+B makes a briefing.</source>
        <translation>يجد Ctrl+Shift+P كل أمر وبند ومستند ورمز، ويُعدّ Ctrl+Shift+B إحاطة.</translation>
    </message>
    <message>
        <source>Saved, and on this computer</source>
        <translation>محفوظ، وعلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>There is no Save: this bar says when all is stored, and whether anything leaves the computer.</source>
        <translation>لا حاجة إلى الحفظ: يبيّن هذا الشريط متى خُزّن كل شيء، وهل يخرج شيء من الحاسوب.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>copy the source in segment {number}</source>
        <translation>نسخ الأصل في المقطع {number}</translation>
    </message>
    <message>
        <source>clear segment {number}</source>
        <translation>مسح المقطع {number}</translation>
    </message>
    <message>
        <source>unlock segment {number}</source>
        <translation>فتح قفل المقطع {number}</translation>
    </message>
    <message>
        <source>lock segment {number}</source>
        <translation>قفل المقطع {number}</translation>
    </message>
    <message>
        <source>mark segment {number} as “{state}”</source>
        <translation>وسم المقطع {number} بالحالة «{state}»</translation>
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
        <source>code</source>
        <translation>ترميز</translation>
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
        <translation>تعديل وحدة ذاكرة</translation>
    </message>
    <message>
        <source>delete memory unit</source>
        <translation>حذف وحدة ذاكرة</translation>
    </message>
    <message>
        <source>memo of an annotation</source>
        <translation>مذكرة ترميز</translation>
    </message>
    <message>
        <source>{name} of an annotation</source>
        <translation>{name} في ترميز</translation>
    </message>
    <message>
        <source>confidence of an annotation</source>
        <translation>ثقة ترميز</translation>
    </message>
    <message>
        <source>move the ends of an annotation</source>
        <translation>نقل طرفي ترميز</translation>
    </message>
    <message>
        <source>relate annotations</source>
        <translation>ربط ترميزين</translation>
    </message>
    <message>
        <source>change the code of an annotation</source>
        <translation>تغيير رمز ترميز</translation>
    </message>
    <message>
        <source>mark the same in the other text</source>
        <translation>تعليم المقابل في النص الآخر</translation>
    </message>
    <message>
        <source>accept a suggestion</source>
        <translation>قبول مقترح</translation>
    </message>
    <message>
        <source>remove an annotation</source>
        <translation>إزالة ترميز</translation>
    </message>
    <message>
        <source>remove term “{term}”</source>
        <translation>إزالة المصطلح «{term}»</translation>
    </message>
    <message>
        <source>add term “{term}”</source>
        <translation>إضافة المصطلح «{term}»</translation>
    </message>
    <message>
        <source>edit term “{term}”</source>
        <translation>تعديل المصطلح «{term}»</translation>
    </message>
    <message>
        <source>correct the source of segment {number}</source>
        <translation>تصحيح النص الأصلي للمقطع {number}</translation>
    </message>
    <message>
        <source>insert suggestion in segment {number}</source>
        <translation>إدراج اقتراح في المقطع {number}</translation>
    </message>
    <message>
        <source>remove a relation</source>
        <translation>إزالة علاقة</translation>
    </message>
    <message>
        <source>settle an annotation</source>
        <translation>تثبيت ترميز</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>دمج رموز</translation>
    </message>
    <message>
        <source>add a code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>change a code</source>
        <translation>تغيير رمز</translation>
    </message>
    <message>
        <source>move a code</source>
        <translation>نقل رمز</translation>
    </message>
    <message>
        <source>delete a code</source>
        <translation>حذف رمز</translation>
    </message>
    <message>
        <source>import a codebook</source>
        <translation>استيراد دليل رموز</translation>
    </message>
    <message>
        <source>confirm {rows}</source>
        <translation>تأكيد: {rows}</translation>
    </message>
    <message>
        <source>review {rows}</source>
        <translation>مراجعة: {rows}</translation>
    </message>
    <message>
        <source>copy source in {rows}</source>
        <translation>نسخ الأصل: {rows}</translation>
    </message>
    <message>
        <source>clear {rows}</source>
        <translation>مسح الترجمة: {rows}</translation>
    </message>
    <message>
        <source>lock or unlock {rows}</source>
        <translation>قفل أو فتح: {rows}</translation>
    </message>
    <message>
        <source>key judgements</source>
        <translation>التقديرات الرئيسية</translation>
    </message>
    <message>
        <source>fix: {check}</source>
        <translation>إصلاح: {check}</translation>
    </message>
    <message>
        <source>ignore finding in segment {number}</source>
        <translation>تجاهُل تنبيه في المقطع {number}</translation>
    </message>
    <message>
        <source>no longer ignore a finding</source>
        <translation>إلغاء تجاهُل تنبيه</translation>
    </message>
    <message>
        <source>reopen note</source>
        <translation>إعادة فتح ملاحظة</translation>
    </message>
    <message>
        <source>resolve note</source>
        <translation>حسم ملاحظة</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>reply to a note</source>
        <translation>رد على ملاحظة</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>translate ahead</source>
        <translation>ترجمة مسبقة</translation>
    </message>
    <message>
        <source>restore segment {number}</source>
        <translation>استعادة المقطع {number}</translation>
    </message>
    <message>
        <source>new project “{name}”</source>
        <translation>مشروع جديد «{name}»</translation>
    </message>
    <message>
        <source>rename project “{name}”</source>
        <translation>تغيير اسم المشروع «{name}»</translation>
    </message>
    <message>
        <source>delete project “{name}”</source>
        <translation>حذف المشروع «{name}»</translation>
    </message>
    <message>
        <source>rename document</source>
        <translation>تغيير عنوان الوثيقة</translation>
    </message>
    <message>
        <source>remove document</source>
        <translation>إزالة الوثيقة</translation>
    </message>
    <message>
        <source>move document</source>
        <translation>نقل الوثيقة</translation>
    </message>
    <message>
        <source>change record: {field}</source>
        <translation>تعديل البطاقة: {field}</translation>
    </message>
    <message>
        <source>set variable “{name}”</source>
        <translation>ضبط المتغير «{name}»</translation>
    </message>
    <message>
        <source>change clause “{clause}”</source>
        <translation>تعديل البند «{clause}»</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Some of what you typed could not be stored. Close all the same, and lose that text?</source>
        <translation>تعذّر حفظ بعض ما كتبته. أتريد الإغلاق مع ذلك وفقدان هذا النص؟</translation>
    </message>
    <message>
        <source>This workspace is open in another window of Bayan, so it is shown here to be read only.</source>
        <translation>مساحة العمل هذه مفتوحة في نافذة أخرى من بيان، فهي هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>No workspace is open yet.</source>
        <translation>لم تُفتح مساحة عمل بعد.</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Word under the caret</source>
        <translation>الكلمة عند المؤشر</translation>
    </message>
    <message>
        <source>Put the caret in a word of the source to look it up.</source>
        <translation>ضع المؤشر في كلمة من الأصل للبحث عنها.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مصطلحات</translation>
    </message>
    <message>
        <source>In this document: {count}</source>
        <translation>في هذا المستند: {count}</translation>
    </message>
    <message>
        <source>In the memory</source>
        <translation>في الذاكرة</translation>
    </message>
    <message>
        <source>Stem: {word}</source>
        <translation>الجذع: {word}</translation>
    </message>
    <message>
        <source>Folded: {word}</source>
        <translation>الصورة الموحّدة: {word}</translation>
    </message>
    <message>
        <source>Value: {word}</source>
        <translation>القيمة: {word}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Done: {what}</source>
        <translation>تم: {what}</translation>
    </message>
    <message>
        <source>Did not work: {what}</source>
        <translation>لم يتم: {what}</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
        <source>Everything that is being done</source>
        <translation>كل ما يجري الآن</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces ({kinds})</source>
        <translation>مساحات عمل ({kinds})</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Open a workspace on a server</source>
        <translation>فتح مساحة عمل على خادم</translation>
    </message>
    <message>
        <source>Address (postgresql://user@host/database):</source>
        <translation>العنوان (postgresql://user@host/database):</translation>
    </message>
    <message>
        <source>No other workspace was open lately.</source>
        <translation>لم تُفتح مساحة عمل أخرى مؤخرًا.</translation>
    </message>
    <message>
        <source>Open which workspace?</source>
        <translation>فتح أي مساحة عمل؟</translation>
    </message>
</context>
</TS>
