"""What the PDF is made of: the report as plain data, its drawings, and the templates after which typst sets it."""
