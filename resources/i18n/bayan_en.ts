<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left</source>
        <translation>
            <numerusform>%n word left</numerusform>
            <numerusform>%n words left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) imported.</source>
        <translation>
            <numerusform>%n document imported.</numerusform>
            <numerusform>%n documents imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open note(s)</source>
        <translation>
            <numerusform>%n open note</numerusform>
            <numerusform>%n open notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace in %n segment(s)</source>
        <translation>
            <numerusform>replace in %n segment</numerusform>
            <numerusform>replace in %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n segment(s).</source>
        <translation>
            <numerusform>Replaced in %n segment.</numerusform>
            <numerusform>Replaced in %n segments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked segment(s) were left as they are.</source>
        <translation>
            <numerusform>%n locked segment was left as it is.</numerusform>
            <numerusform>%n locked segments were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) had changed meanwhile and were left as they are.</source>
        <translation>
            <numerusform>%n segment had changed meanwhile and was left as it is.</numerusform>
            <numerusform>%n segments had changed meanwhile and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source text(s) would have been emptied and were left as they are.</source>
        <translation>
            <numerusform>%n source text would have been emptied and was left as it is.</numerusform>
            <numerusform>%n source texts would have been emptied and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be imported.</source>
        <translation>
            <numerusform>%n more file could not be imported.</numerusform>
            <numerusform>%n more files could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) filled in.</source>
        <translation>
            <numerusform>%n segment filled in.</numerusform>
            <numerusform>%n segments filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
</TS>
