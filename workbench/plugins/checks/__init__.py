"""Quality checks."""

BUILTIN = (
    "workbench.plugins.checks.empty:EmptyCheck",
    "workbench.plugins.checks.same_text:SameTextCheck",
    "workbench.plugins.checks.arabic_left:ArabicLeftCheck",
    "workbench.plugins.checks.numbers:NumbersCheck",
    "workbench.plugins.checks.negation:NegationCheck",
    "workbench.plugins.checks.pairs:PairsCheck",
    "workbench.plugins.checks.repeated_word:RepeatedWordCheck",
    "workbench.plugins.checks.spacing:SpacingCheck",
    "workbench.plugins.checks.tatweel:TatweelCheck",
    "workbench.plugins.checks.direction:DirectionCheck",
)
