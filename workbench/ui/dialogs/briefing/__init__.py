"""The briefing dialog: scope, contents, judgements and look, with a live preview."""
