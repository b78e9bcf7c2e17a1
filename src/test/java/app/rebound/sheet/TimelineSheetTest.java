package app.rebound.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.printout.FontRuler;
import app.rebound.text.Messages;
import app.rebound.timeline.SheetContent;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a drawing of a timeline keeps to, with none, few and very many events.
@Tag("domain")
class TimelineSheetTest {
    private static final FontRuler RULER = new FontRuler();

    static Stream<Arguments> samples() {
        return Stream.of(0, 1, 2, 9, 47, 500, 2_000)
                .flatMap(count -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                        .flatMap(language -> Stream.of(20, 900, 40_000)
                                .map(days -> Arguments.of(count, days, 31L * count + days, language))));
    }

    private static SheetDrawing draw(SheetContent content, Locale language) {
        double width = TimelineSheet.usualWidth(content.events().size());
        return new TimelineSheet(Messages.of(language), RULER).draw(content, width);
    }

    private static List<Ink.Group> groups(SheetDrawing drawing) {
        return drawing.inks().stream()
                .filter(Ink.Group.class::isInstance)
                .map(Ink.Group.class::cast)
                .toList();
    }

    private static Stream<Ink> flat(List<Ink> inks) {
        return inks.stream().flatMap(ink -> ink instanceof Ink.Group group ? flat(group.inks()) : Stream.of(ink));
    }

    private static void isWithin(SheetDrawing drawing) {
        var page = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        assertThat(flat(drawing.inks()).filter(ink -> !page.contains(ink.bounds()) && !isLine(ink, page)))
                .isEmpty();
    }

    /// Something without area is contained in nothing.
    private static boolean isLine(Ink ink, Rectangle2D page) {
        Rectangle2D bounds = ink.bounds();
        return page.contains(bounds.getMinX(), bounds.getMinY()) && page.contains(bounds.getMaxX(), bounds.getMaxY());
    }

    private static void isApart(List<? extends Ink> inks) {
        // Bars of one row may touch end to end, with half of a line's width on either side.
        List<Rectangle2D> boxes =
                new ArrayList<>(inks.stream().map(TimelineSheetTest::inner).toList());
        boxes.sort(Comparator.comparingDouble(Rectangle2D::getMinX));
        List<Rectangle2D> open = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            open.removeIf(before -> before.getMaxX() <= box.getMinX());
            assertThat(open).as("beside %s", box).noneMatch(box::intersects);
            open.add(box);
        }
    }

    private static Rectangle2D inner(Ink ink) {
        Rectangle2D whole = ink.bounds();
        return new Rectangle2D.Double(
                whole.getX() + 1,
                whole.getY() + 1,
                Math.max(0, whole.getWidth() - 2),
                Math.max(0, whole.getHeight() - 2));
    }

    @ParameterizedTest(name = "{0} events in {1} days, seed {2}, {3}")
    @MethodSource("samples")
    void everyEventIsDrawnOnceAndNothingOverlapsOrIsCutOff(int count, int days, long seed, Locale language) {
        SheetContent content = new SheetSamples(seed, language).content(count, days, count < 100);
        SheetDrawing drawing = draw(content, language);
        assertThat(groups(drawing))
                .extracting(Ink.Group::id)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).mapToObj(i -> "event-" + i).toList());
        isWithin(drawing);
        isApart(groups(drawing));
        isApart(flat(drawing.inks()).filter(Ink.Words.class::isInstance).toList());
        assertThat(SvgWriter.bytes(draw(content, language), language)).isEqualTo(SvgWriter.bytes(drawing, language));
    }

    @Test
    void veryManyGatherInCirclesThatCountAllTheRest() {
        SheetContent content = new SheetSamples(5, Locale.ENGLISH).content(3_000, 900, false);
        SheetDrawing drawing = draw(content, Locale.ENGLISH);
        List<Ink.Group> groups = groups(drawing);
        assertThat(groups).anyMatch(group -> group.id().startsWith("cluster-"));
        long undated =
                content.events().stream().filter(event -> !event.isPlaced()).count();
        assertThat(drawing.marks()).hasSize((int) (3_000 - undated));
        Set<Integer> met = new HashSet<>();
        drawing.marks().forEach(spot -> assertThat(met.add(spot.event())).isTrue());
        int counted = groups.stream()
                .filter(group -> group.id().startsWith("cluster-"))
                .mapToInt(group -> Integer.parseInt(((Ink.Words) group.inks().get(1)).text()))
                .sum();
        long single =
                groups.stream().filter(group -> group.id().startsWith("event-")).count();
        assertThat(counted + single).isEqualTo(3_000);
        isWithin(drawing);
        isApart(groups);
        assertThat(flat(drawing.inks()).filter(Ink.Words.class::isInstance).map(ink -> ((Ink.Words) ink).text()))
                .anyMatch(words -> words.startsWith("There are more than 2,000 events"));
    }

    @Test
    void aHeapAtOneMinuteIsDrawnOneBelowTheOther() {
        SheetDrawing drawing = draw(new SheetSamples(1, Locale.ENGLISH).heap(500), Locale.ENGLISH);
        assertThat(groups(drawing)).hasSize(500);
        isApart(groups(drawing));
        isWithin(drawing);
    }
}
