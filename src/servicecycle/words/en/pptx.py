"""What the slides add of their own."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "locale": "en-US",
    "part": "{title} ({part} of {parts})",
    # Findings are told first; what proves them in full stands at the end.
    "appendix": "Appendix",
    "appendix.title": "Appendix: the findings in detail",
    "appendix.of": "Appendix: {section}",
    "appendix.section": "Section",
    "appendix.slide": "From slide",
    "appendix.rest": "This is a part: all of it stands in the appendix, on slides {first} to {last}.",
    # The layouts, and what their places are for, as an editor of slides names them.
    "layout.title": "Title slide",
    "layout.text": "Finding and text",
    "layout.table": "Finding and table",
    "layout.chart": "Finding and chart",
    "layout.picture": "Finding and picture",
    "layout.two-tables": "Finding and two tables",
    "layout.chart-and-table": "Finding, chart and table",
    "layout.overview": "Finding and overview",
    "layout.title-only": "Finding",
    "place.title": "Title",
    "place.subTitle": "Whose service it is",
    "place.body": "Text",
    "place.tbl": "Table",
    "place.chart": "Chart",
    "place.pic": "Picture",
    "place.ftr": "Footer",
    "place.sldNum": "Slide number",
    "place.logo": "Logo",
    # What is told to those who cannot see a slide.
    "bars.name": "Bars",
    "bars.before": "Before",
    "bars.alt": "Bars from 0 to 100. Their figures stand in the table beside them.",
    "edge.name": "Edge",
    "card.name": "Figure: {label}",
    "table.name": "Table: {title}",
    "unknown": "{name} (unknown)",
    # The speaker's notes.
    "notes.picture": "What the chart shows: {alt}",
    "notes.measure": "What is measured: {measure}",
    "notes.whole": "In full: {text}",
    "notes.source": "Where the numbers are from: {details}",
    "key.name": "Key",
    "sheet": "Data",
    "key": "{number}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{name}",
}
