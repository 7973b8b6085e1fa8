"""Reader of Word documents (Office Open XML, ISO/IEC 29500, transitional and strict) with nothing lost."""
