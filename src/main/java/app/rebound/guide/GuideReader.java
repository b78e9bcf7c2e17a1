package app.rebound.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the guide from the Markdown that is published: a heading of the second level begins a chapter, an
/// `<a id="…">` on a line of its own names the heading after it.
public final class GuideReader {
    /// At this name the list of shortcuts stands.
    private static final String SHORTCUTS = "shortcuts";

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9-]+)\"></a>");

    private GuideReader() {}

    /// The guide in `language`, or in English where it is not written in that.
    public static Guide of(Locale language) {
        String own = "user-guide_" + language.getLanguage() + ".md";
        boolean isOwn = GuideReader.class.getResource(own) != null;
        return new Guide(isOwn ? language : Locale.ENGLISH, read(text(isOwn ? own : "user-guide.md")));
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(GuideReader.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The chapters of `markdown`; what stands before the first is left out.
    static List<Chapter> read(String markdown) {
        var blocks = new Blocks();
        Parser.builder().build().parse(markdown).accept(blocks);
        blocks.endChapter();
        return blocks.chapters;
    }

    /// Walks over the blocks of the text.
    private static final class Blocks extends AbstractVisitor {
        private final List<Chapter> chapters = new ArrayList<>();
        private final List<String> anchors = new ArrayList<>();
        private @Nullable Heading chapter;
        private List<String> chapterAnchors = List.of();
        private List<Block> blocks = new ArrayList<>();
        private int depth = -1;
        private int number;
        private boolean isNumbered;
        private String mark = "";

        void endChapter() {
            Heading began = chapter;
            if (began != null) {
                chapters.add(new Chapter(chapterAnchors, plain(began), blocks));
            }
            blocks = new ArrayList<>();
        }

        private void anchor(HtmlInline html) {
            var found = ANCHOR.matcher(html.getLiteral() + "</a>");
            if (found.find()) {
                if (SHORTCUTS.equals(found.group(1))) {
                    blocks.add(new Block.Shortcuts());
                } else {
                    anchors.add(found.group(1));
                }
            }
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 2) {
                endChapter();
                chapter = heading;
                chapterAnchors = List.copyOf(anchors);
            } else if (heading.getLevel() > 2) {
                blocks.add(new Block.Heading(anchors, plain(heading)));
            }
            anchors.clear();
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof HtmlInline) {
                for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
                    if (node instanceof HtmlInline html) {
                        anchor(html);
                    }
                }
            } else if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                String address = image.getDestination();
                blocks.add(new Block.Picture(address.substring(address.lastIndexOf('/') + 1), plain(image)));
            } else if (depth >= 0) {
                blocks.add(new Block.Item(mark, depth, Runs.of(paragraph)));
                // A second paragraph of the same point has no mark of its own.
                mark = "";
            } else {
                blocks.add(new Block.Paragraph(Runs.of(paragraph)));
            }
        }

        @Override
        public void visit(BulletList list) {
            inside(list, false, 0);
        }

        @Override
        public void visit(OrderedList list) {
            inside(list, true, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1) - 1);
        }

        private void inside(Node list, boolean hasNumbers, int before) {
            boolean wasNumbered = isNumbered;
            int wasAt = number;
            isNumbered = hasNumbers;
            number = before;
            depth++;
            visitChildren(list);
            depth--;
            isNumbered = wasNumbered;
            number = wasAt;
        }

        @Override
        public void visit(ListItem item) {
            number++;
            mark = isNumbered ? number + "." : "•";
            visitChildren(item);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            blocks.add(new Block.Code(code.getLiteral().stripTrailing()));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            blocks.add(new Block.Code(code.getLiteral().stripTrailing()));
        }

        private static String plain(Node node) {
            var words = new StringBuilder();
            Runs.of(node).forEach(run -> words.append(run.words()));
            return words.toString();
        }
    }

    /// Walks over the words of one block.
    private static final class Runs extends AbstractVisitor {
        private final List<Run> runs = new ArrayList<>();
        private Run.Look look = Run.Look.PLAIN;
        private @Nullable String target;

        static List<Run> of(Node block) {
            var words = new Runs();
            words.visitChildren(block);
            return words.runs;
        }

        private void add(String words, Run.Look as) {
            runs.add(new Run(words, as, target));
        }

        private void inside(Node node, Run.Look as) {
            Run.Look was = look;
            look = as;
            visitChildren(node);
            look = was;
        }

        @Override
        public void visit(Text text) {
            add(text.getLiteral(), look);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), Run.Look.CODE);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ", look);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            add("\n", look);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            inside(strong, Run.Look.STRONG);
        }

        @Override
        public void visit(Emphasis emphasis) {
            inside(emphasis, Run.Look.EMPHASIS);
        }

        /// An address outside the guide is shown as words only: the program opens nothing of the kind.
        @Override
        public void visit(Link link) {
            String address = link.getDestination();
            String was = target;
            target = address.startsWith("#") ? address.substring(1) : null;
            visitChildren(link);
            target = was;
        }
    }
}
