"""A thin layer of WordprocessingML above the package layer of python-docx (ISO/IEC 29500, transitional)."""
