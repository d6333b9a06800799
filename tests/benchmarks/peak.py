"""Prints so many labels into a file, and tells the most memory that it took, in MiB; a process of its own."""

import os
import re
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from paper import people

from askwhy.facts.sheets import label_sheet
from askwhy.printing.headless import drawing_application
from askwhy.printing.labels import lay_out
from askwhy.printing.paint import width_of
from askwhy.printing.pdf import write_pdf

application = drawing_application()
write_pdf(lay_out(label_sheet("avery-5160"), people(int(sys.argv[1])), 1, width_of), Path(sys.argv[2]))
# The system's own figure for a process counts what its parent took before it.
peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="utf-8"))
print(int(peak.group(1)) / 1024 if peak is not None else 0)
