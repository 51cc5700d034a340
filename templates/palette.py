"""The colours of the books: a quiet blue-grey page, warm where a person types."""

INK = "#1F2937"
MUTED = "#6B7280"
FAINT = "#9CA3AF"
LINE = "#D5DCE4"
ACCENT = "#1F4E79"
PAPER = "#FFFFFF"

HEADER = "#E4ECF4"
LABEL = "#F3F6F9"
BARS = {"done": "#A9CCEB", "time": "#D3D9E0"}

INPUT = "#FFF9E3"
INPUT_LINE = "#E9DDB5"
OVERRIDE = "#E8F1FB"
OVERRIDE_LINE = "#5B9BD5"

# fill and ink of the lights, by the least pace that earns them
GREEN = ("#DDF1E1", "#1B6B36")
YELLOW = ("#FFF1BF", "#735600")
ORANGE = ("#FFDFC2", "#974706")
RED = ("#FAD4D1", "#A01C14")
LIGHTS = ((1.0, GREEN), (0.85, YELLOW), (0.7, ORANGE))

TARGET_LINE = "#C55A11"
ACTUAL_BAR = "#8FB8DE"
