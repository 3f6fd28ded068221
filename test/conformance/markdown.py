"""Markdown with hostile texts in it, rendered by GitHub's own cmark-gfm: the same tags as with a plain text, and nothing that comes alive.

Standard input: a JSON list on each line, of a writer's name and what it wrote; the first of a writer is with a plain text.
"""
import json
import re
import sys
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

ALIVE = re.compile(r"@[a-z0-9]|#\d|\bgh-\d|\bwww\.|://|\b[0-9a-f]{40}\b|(?<![\w:]):[\w+-]+:", re.I | re.A)


class Reader(HTMLParser):
    """Tags with their attributes, but where links that are our own lead to, and the texts between tags and comments."""

    def __init__(self):
        super().__init__()
        self.tags, self.alive, self.text, self.code = [], [], "", 0

    def flush(self):
        if not self.code:
            self.alive += ALIVE.findall(self.text)
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.flush()
        self.code += tag == "pre"
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_endtag(self, tag):
        self.flush()
        self.code -= tag == "pre"
        self.tags.append(("/" + tag,))

    def handle_comment(self, data):
        self.flush()
        if data != " ":
            self.tags.append(("comment", data))

    def handle_data(self, data):
        self.text += data


def read(markdown):
    reader = Reader()
    reader.feed(cmarkgfm.github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE))
    reader.close()
    reader.flush()
    return reader.tags, reader.alive


def main():
    plain, counts, faults = {}, {}, []
    for line in sys.stdin:
        writer, markdown = json.loads(line)
        tags, alive = read(markdown)
        if writer not in plain:
            plain[writer] = tags
        elif tags != plain[writer] or alive:
            faults.append(f"{writer}: {'comes alive: ' + repr(alive) if alive else 'another structure'}: {markdown[:400]!r}")
        counts[writer] = counts.get(writer, -1) + 1
    for fault in faults[:20]:
        print(fault)
    print(f"{len(faults)} faults in {sum(counts.values())} texts of {len(counts)} writers")
    # What is not escaped is found, or nothing of this says anything.
    for text in ["www.evil.example", "@octocat", "- a", "![a](https://evil.example/x.png)", "a@evil.example", "<b>"]:
        tags, alive = read(text)
        if tags == read("x x")[0] and not alive:
            faults.append(text)
            print(f"not found: {text}")
    sys.exit(1 if faults or not counts else 0)


main()
