"""Start Bayan with `python -m workbench`."""

from workbench.app import main

raise SystemExit(main())
