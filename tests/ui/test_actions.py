from PySide6.QtGui import QKeySequence

from workbench.ui.actions import ACTIONS, MENUS, clashes


def test_no_two_actions_claim_the_same_keys():
    assert clashes() == {}
    twice = (*ACTIONS, ACTIONS[0])
    assert clashes(twice) == {QKeySequence("Ctrl+O").toString(): ["import", "import"]}


def test_ids_are_unique_and_every_action_has_a_menu_and_keys_that_qt_knows():
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))
    menus = {name for name, _ in MENUS}
    for action in ACTIONS:
        assert action.menu in menus
        for keys in action.shortcuts:
            assert not QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).isEmpty()
            assert "Meta" not in keys
            assert not (keys.startswith("Ctrl+Alt+") and len(keys.split("+")[-1]) == 1)
