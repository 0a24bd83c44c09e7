"""The web pages: every notebook with its outputs as they are committed, nothing is executed."""
project = "srepa"
author = copyright = "The srepa authors"
extensions = ["myst_nb", "sphinx_external_toc"]
external_toc_path = "_toc.yml"  # written by build.py
nb_execution_mode = "off"
nb_render_markdown_format = "gfm"  # tables in outputs
myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4
html_theme = "furo"
html_title = "srepa"
html_static_path = ["static"]
html_css_files = ["srepa.css"]
html_show_sphinx = False
pygments_style, pygments_dark_style = "friendly", "monokai"
suppress_warnings = ["mystnb.unknown_mime_type", "misc.highlighting_failure", "toc.not_included"]
nb_mime_priority_overrides = [("html", "text/html", 0), ("html", "image/png", 10)]
