"""Start Bayan from a checkout."""

from workbench.app import main

raise SystemExit(main())
