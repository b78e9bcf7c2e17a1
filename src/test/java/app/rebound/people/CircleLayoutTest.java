package app.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.people.CircleLayout.Name;
import app.rebound.people.CircleLayout.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where names stand in the support circle: laws over seeded random circles.
@Tag("domain")
class CircleLayoutTest {
    private static final double HEIGHT = 30;

    private static Name name(int id, double width, @Nullable Nearness nearness, @Nullable Lift lift) {
        return new Name(new UUID(0, id), width, new Support(nearness, lift, Set.of(), false, null));
    }

    private static List<Name> some(long seed, int count) {
        var random = new Random(seed);
        List<Name> names = new ArrayList<>();
        for (int id = 0; id < count; id++) {
            names.add(name(
                    id,
                    40 + random.nextInt(136),
                    oneOrNone(random, Nearness.values()),
                    oneOrNone(random, Lift.values())));
        }
        return names;
    }

    private static <T> @Nullable T oneOrNone(Random random, T[] all) {
        int at = random.nextInt(all.length + 1);
        return at == all.length ? null : all[at];
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 30, 300})
    void theLawsHold(int count) {
        for (long seed = 0; seed < (count == 300 ? 3 : 40); seed++) {
            List<Name> names = some(seed, count);
            CircleLayout layout = CircleLayout.of(names, HEIGHT);
            everybodyStandsSomewhere(names, layout);
            noTwoTouch(layout);
            ringsHold(names, layout);
            sidesHold(names, layout);
            assertThat(CircleLayout.of(names, HEIGHT)).isEqualTo(layout);
        }
    }

    private static void everybodyStandsSomewhere(List<Name> names, CircleLayout layout) {
        for (Name name : names) {
            boolean isPlaced = layout.spots().containsKey(name.id());
            assertThat(isPlaced).isEqualTo(name.support().nearness() != null);
            assertThat(layout.apart().contains(name.id())).isEqualTo(!isPlaced);
        }
    }

    private static void noTwoTouch(CircleLayout layout) {
        List<Spot> spots = List.copyOf(layout.spots().values());
        for (int one = 0; one < spots.size(); one++) {
            for (int other = one + 1; other < spots.size(); other++) {
                Spot a = spots.get(one);
                Spot b = spots.get(other);
                assertThat(a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom())
                        .as("%s and %s", a, b)
                        .isFalse();
            }
        }
    }

    private static void ringsHold(List<Name> names, CircleLayout layout) {
        double near = layout.ring(Nearness.NEAR);
        double middle = layout.ring(Nearness.MIDDLE);
        double far = layout.ring(Nearness.FAR);
        assertThat(near).isGreaterThan(CircleLayout.HUB).isLessThan(middle);
        assertThat(middle).isLessThan(far);
        for (Name name : names) {
            Spot spot = layout.spots().get(name.id());
            if (spot == null) {
                continue;
            }
            double inner = switch (Objects.requireNonNull(name.support().nearness())) {
                case NEAR -> CircleLayout.HUB;
                case MIDDLE -> near;
                case FAR -> middle;
            };
            assertThat(spot.nearest()).isGreaterThanOrEqualTo(inner);
            assertThat(spot.farthest())
                    .isLessThanOrEqualTo(
                            layout.ring(Objects.requireNonNull(name.support().nearness())) - CircleLayout.BAND + 1e-6);
            assertThat(spot.width()).isEqualTo(name.width());
            assertThat(spot.height()).isEqualTo(HEIGHT);
        }
    }

    private static void sidesHold(List<Name> names, CircleLayout layout) {
        for (Name name : names) {
            Spot spot = layout.spots().get(name.id());
            if (spot == null) {
                continue;
            }
            switch (name.support().lift()) {
                case LIFTS -> assertThat(spot.x()).isPositive();
                case DRAINS -> assertThat(spot.right()).isNegative();
                case BOTH -> assertThat(spot.bottom()).isNegative();
                case null -> assertThat(spot.y()).isPositive();
            }
        }
    }

    @Test
    void anEmptyCircleHasItsThreeRings() {
        CircleLayout layout = CircleLayout.of(List.of(), HEIGHT);
        assertThat(layout.spots()).isEmpty();
        assertThat(layout.rings()).hasSize(3);
    }

    @Test
    void oneNearPersonWhoLiftsStandsRightOfTheMiddle() {
        CircleLayout layout = CircleLayout.of(List.of(name(1, 80, Nearness.NEAR, Lift.LIFTS)), HEIGHT);
        Spot spot = Objects.requireNonNull(layout.spots().get(new UUID(0, 1)));
        assertThat(spot.y() + spot.height() / 2).isZero();
        assertThat(spot.x()).isEqualTo(CircleLayout.HUB + CircleLayout.GAP);
    }
}
