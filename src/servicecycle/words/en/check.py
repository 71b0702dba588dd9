"""What `check` says around the findings; the findings' own words stand in `rules.py`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.advice": "advice",
    "help": "help:",
    "count.error": {"one": "{count} error", "other": "{count} errors"},
    "count.warning": {"one": "{count} warning", "other": "{count} warnings"},
    "count.advice": {"one": "{count} piece of advice", "other": "{count} pieces of advice"},
    "files": {"one": "{count} file checked", "other": "{count} files checked"},
    "found": "{files}: {findings}.",
    "nothing": "{files}: nothing to report.",
    "unreadable": {
        "one": "{count} file could not be read, so most rules had to pass it over.",
        "other": "{count} files could not be read, so most rules had to pass them over.",
    },
    "silenced": {
        "one": "{count} finding is silenced by a comment.",
        "other": "{count} findings are silenced by comments.",
    },
    "hint-at-version": "hint: begin {file} with `servicecycle: 1`, so that a later version knows how to read it",
    "error": "error: {what}",
    "mistakes": {"one": "{n} mistake; nothing was analysed.", "other": "{n} mistakes; nothing was analysed."},
    "progress": "{count} of {n} files",
    "wrote": "Wrote {path}. Next: servicecycle analyze {path}",
    "warning": "warning: {what}",
    "failed": {
        "one": "{failed} of {n} file could not be analysed; see above.",
        "other": "{failed} of {n} files could not be analysed; see above.",
    },
    "bug": "error: this is a bug in servicecycle, not in your file. "
    "Please report it, with the lines above and the file.",
    "mended": {"one": "1 finding put right in {files}.", "other": "{count} findings put right in {files}."},
    "mended.files": {"one": "{count} file", "other": "{count} files"},
    "explain": "Why this matters, with an example:",
    "hidden": "GitHub shows the first {shown} of each kind; the rest stand in the log: {findings}.",
}
