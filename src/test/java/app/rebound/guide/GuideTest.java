package app.rebound.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Languages;
import app.rebound.text.Messages;
import app.rebound.ui.Place;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The guide is whole in each language: every link leads somewhere, every message has its entry, every picture is
/// there.
@Tag("domain")
class GuideTest {
    private static final Pattern ANCHOR = Pattern.compile("id=\"([^\"]+)\"");
    private static final Path PICTURES = Path.of("src/site/resources/pictures");

    static Stream<Guide> guides() {
        return Languages.available().stream().map(GuideReader::of);
    }

    @Test
    void everyLanguageOfTheProgramHasAGuideOfItsOwn() {
        assertThat(guides().map(Guide::language)).containsExactlyElementsOf(Languages.available());
        assertThat(GuideReader.of(Locale.ITALIAN).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theChaptersAndEntriesAreTheSameInEveryLanguage() throws Exception {
        List<String> english = anchors("user-guide.md");
        assertThat(english).doesNotHaveDuplicates().hasSizeGreaterThan(70);
        assertThat(anchors("user-guide_fr.md")).isEqualTo(english);
    }

    private static List<String> anchors(String file) throws Exception {
        return ANCHOR.matcher(Files.readString(Path.of("src/site/markdown", file)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyAnchorBelongsToAHeading(Guide guide) throws Exception {
        List<String> read = guide.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.anchors().stream(),
                        chapter.blocks().stream()
                                .filter(Block.Heading.class::isInstance)
                                .flatMap(block -> ((Block.Heading) block).anchors().stream())))
                .toList();
        List<String> written = new java.util.ArrayList<>(anchors("user-guide.md"));
        written.remove("shortcuts");
        assertThat(read).containsExactlyInAnyOrderElementsOf(written);
        assertThat(guide.chapters()).allSatisfy(chapter -> {
            assertThat(chapter.id()).isNotEmpty();
            assertThat(chapter.title()).isNotBlank();
            assertThat(chapter.blocks()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyLinkLeadsToAChapter(Guide guide) {
        List<String> targets = guide.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(GuideTest::runs)
                .map(Run::target)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(targets)
                .isNotEmpty()
                .allMatch(target -> guide.chapter(target).isPresent());
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs().stream();
            case Block.Item item -> item.runs().stream();
            default -> Stream.empty();
        };
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyPictureIsThereAndInTheRightLanguageAndIsDescribed(Guide guide) {
        List<Block.Picture> pictures = guide.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
        assertThat(pictures).hasSize(7).allSatisfy(picture -> {
            assertThat(PICTURES.resolve(picture.file())).isRegularFile();
            assertThat(picture.file()).endsWith("-" + guide.language().getLanguage() + ".png");
            assertThat(picture.words()).isNotBlank();
            assertThat(GuideReader.class.getResource("pictures/" + picture.file()))
                    .isNotNull();
        });
    }

    /// The keys of the words are those of the failures: `MessagesTest` and `FaultTest` see to that.
    @ParameterizedTest
    @MethodSource("guides")
    void everyMessageOfTheVaultAndOfTheFirstPagesHasAnEntry(Guide guide) {
        List<String> keys = Messages.of(Locale.ENGLISH).keys().stream()
                .filter(key -> key.startsWith("fault.") || key.startsWith("unlock."))
                .filter(key -> key.endsWith(".what"))
                .map(key -> key.substring(0, key.length() - ".what".length()))
                .toList();
        assertThat(keys)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(guide.chapter(Topics.ofFault(key)))
                        .as(key)
                        .hasValueSatisfying(chapter -> assertThat(chapter.id()).isEqualTo("troubleshooting")));
        TreeSet<String> entries = new TreeSet<>();
        guide.chapters()
                .forEach(chapter -> chapter.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .flatMap(block -> ((Block.Heading) block).anchors().stream())
                        .filter(anchor -> anchor.startsWith("fault-") || anchor.startsWith("unlock-"))
                        .forEach(entries::add));
        assertThat(entries)
                .as("entries about messages that are no more")
                .containsExactlyElementsOf(
                        new TreeSet<>(keys.stream().map(Topics::ofFault).toList()));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyPlaceHasAChapterThatIsThere(Guide guide) throws Exception {
        for (Class<?> type : Place.class.getPermittedSubclasses()) {
            String topic = Topics.of((Place) somewhere(type));
            assertThat(guide.chapter(topic))
                    .as(type.getSimpleName() + " " + topic)
                    .isPresent();
        }
        for (String named : List.of(Topics.KEYBOARD, Topics.FIRST, Topics.BUG)) {
            assertThat(guide.chapter(named)).isPresent();
        }
    }

    private static Object somewhere(Class<?> type) throws Exception {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> whole = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return whole.newInstance(Arrays.stream(parts)
                .map(part -> part.getType().equals(List.class) ? List.of() : null)
                .toArray());
    }

    @Test
    void markdownIsReadAsItIsPublished() {
        List<Chapter> chapters = GuideReader.read("""
                # Left out

                So is this.

                <a id="one"></a>
                <a id="uno"></a>

                ## First *part*

                Plain **strong** `typed`, see [the other](#two) or [elsewhere](https://example.org).

                - a point
                  1. inside
                - another

                ![A picture](../somewhere/guide-x-en.png)

                <a id="two"></a>

                ### Inside

                <a id="shortcuts"></a>

                    rebound --help
                """);
        assertThat(chapters).hasSize(1);
        Chapter chapter = chapters.getFirst();
        assertThat(chapter.anchors()).containsExactly("one", "uno");
        assertThat(chapter.title()).isEqualTo("First part");
        assertThat(chapter.sections()).containsExactly(new Chapter.Section("two", "Inside"));
        assertThat(chapter.blocks())
                .containsExactly(
                        new Block.Paragraph(List.of(
                                new Run("Plain ", Run.Look.PLAIN, null),
                                new Run("strong", Run.Look.STRONG, null),
                                new Run(" ", Run.Look.PLAIN, null),
                                new Run("typed", Run.Look.CODE, null),
                                new Run(", see ", Run.Look.PLAIN, null),
                                new Run("the other", Run.Look.PLAIN, "two"),
                                new Run(" or ", Run.Look.PLAIN, null),
                                new Run("elsewhere", Run.Look.PLAIN, null),
                                new Run(".", Run.Look.PLAIN, null))),
                        new Block.Item("•", 0, List.of(new Run("a point", Run.Look.PLAIN, null))),
                        new Block.Item("1.", 1, List.of(new Run("inside", Run.Look.PLAIN, null))),
                        new Block.Item("•", 0, List.of(new Run("another", Run.Look.PLAIN, null))),
                        new Block.Picture("guide-x-en.png", "A picture"),
                        new Block.Heading(List.of("two"), "Inside"),
                        new Block.Shortcuts(),
                        new Block.Code("rebound --help"));
    }

    @Test
    void aSearchFindsChaptersByTheirTitlesFirstAndPointsAtTheWords() {
        List<Chapter> chapters = GuideReader.of(Locale.ENGLISH).chapters();
        assertThat(GuideHit.of(chapters, "  ")).hasSameSizeAs(chapters);
        assertThat(GuideHit.of(chapters, "BACKUPS").getFirst().chapter().id()).isEqualTo("backups");
        GuideHit semicolon = GuideHit.of(chapters, "semicolon").getFirst();
        assertThat(semicolon.chapter().id()).isEqualTo("troubleshooting");
        assertThat(semicolon.chapter().blocks().get(semicolon.block()).plain()).contains("semicolon");
        assertThat(semicolon.context()).contains("semicolon");
        assertThat(GuideHit.of(chapters, "memory stick")).isNotEmpty();
        assertThat(GuideHit.of(chapters, "quittenbaumzauberei")).isEmpty();
        assertThat(GuideHit.of(GuideReader.of(Locale.FRENCH).chapters(), "evenement"))
                .isNotEmpty();
    }
}
