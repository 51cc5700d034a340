"""How much a file may hold; beyond it is refused in milliseconds instead of filling the memory."""

MAX_FILE = 20 * 2**20  # bytes of a file
MAX_PART = 32 * 2**20  # bytes of one part, unpacked
MAX_UNPACKED = 64 * 2**20  # bytes of all parts that are read, unpacked
# Real books shrink to a sixth or a fifteenth; what shrinks a hundredfold was made to swell.
MAX_RATIO = 100
ROOM = 8 * 2**20  # bytes that any file may unpack to, however small it is
MAX_INDEX = 2**20  # bytes of a part that only lists other parts
MAX_INDEX_TAGS = 40_000  # of such a part; a tree of a million takes a second and 300 MB
MAX_PARTS = 1000
MAX_SHEETS = 255

MAX_ROW = 100_000
MAX_COLUMN = 702  # ZZ
MAX_CELLS = 500_000  # written cells of a sheet, blank ones with a format included
# Both readers hold a sheet as the rectangle from A1 to its last row and column; of all together.
MAX_AREA = 1_000_000
MAX_MERGES = 20_000  # of a sheet

MAX_ONE_TEXT = 2**20  # bytes of a shared string with its formats; Excel has 32,767 characters
MAX_TEXT = 64 * 2**20  # bytes of text, each use of a shared string counted
MAX_SLOW_TAGS = 400_000  # what the second reader gets through in about two seconds
MAX_SLOW_STYLES = 50_000  # tags of formats, which take it ten times as long
