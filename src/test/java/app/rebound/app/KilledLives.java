package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.people.Person;
import app.rebound.testing.ChildJava;
import app.rebound.testing.TestVault;
import app.rebound.timeline.Event;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// One workbook after the other, each written by processes that are killed; remembers what they had said was saved.
final class KilledLives {
    /// A life with pauses that add up to more than H2's usual retention of 45 s, after which it would use space again.
    private static final int LONG_LIFE = 100;
    private static final int LIVES_OF_A_WORKBOOK = 50;
    /// So often the first life has saved when its time begins to run, so that something is at stake on a slow machine.
    private static final int FIRST_SAVES = 3;

    /// What came of it.
    record Count(int kills, int saved, int lost, int unopenable, int damaged) {
        Count plus(Count other) {
            return new Count(
                    kills + other.kills,
                    saved + other.saved,
                    lost + other.lost,
                    unopenable + other.unopenable,
                    damaged + other.damaged);
        }
    }

    private final Vault vault = TestVault.at(Clock.systemUTC());
    private final Path place;
    private final Random random;
    private final Set<Long> events = new HashSet<>();
    private final Set<Long> people = new HashSet<>();
    private final Map<String, Long> answers = new HashMap<>();
    private String words = "-";
    private String tried = "-";
    private long next;
    private int saved;
    private int lost;
    private int unopenable;
    private int damaged;

    KilledLives(Path place, long seed) {
        this.place = place;
        random = new Random(seed);
    }

    Count run(int kills) throws IOException, InterruptedException {
        Path folder = place.resolve("book");
        for (int life = 1; life <= kills; life++) {
            if (life % LIVES_OF_A_WORKBOOK == 0) {
                // A new workbook, so that the first minutes of one are hit as well.
                folder = place.resolve("book-" + life);
                events.clear();
                people.clear();
                answers.clear();
                words = "-";
                tried = "-";
            }
            boolean isLongLife = life % LONG_LIFE == 0;
            live(
                    folder,
                    random.nextLong(),
                    isLongLife ? 4_000 : 0,
                    isLongLife ? 50_000 : random.nextInt(1_000),
                    life == 1 ? FIRST_SAVES : 0);
            look(folder);
        }
        return new Count(kills, saved, lost, unopenable, damaged);
    }

    /// Lets a process write, and kills it `after` milliseconds from its first words.
    ///
    /// @param saves how often it saves before that time begins; 0 for its first words
    private void live(Path folder, long seed, long pause, int after, int saves)
            throws IOException, InterruptedException {
        Process process = ChildJava.start(
                KilledSitting.class,
                false,
                folder.toString(),
                words,
                String.valueOf(next),
                String.valueOf(seed),
                String.valueOf(pause));
        List<String> strange = new ArrayList<>();
        boolean isReady = false;
        boolean isTimed = false;
        int goal = saved + saves;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (line.equals("READY")) {
                    isReady = true;
                } else if (!heard(line)) {
                    strange.add(line);
                }
                if (isReady && !isTimed && saved >= goal) {
                    isTimed = true;
                    Killer.in(after, process);
                }
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(isReady && strange.isEmpty()).as(String.join("\n", strange)).isTrue();
    }

    private boolean heard(String line) {
        String[] said = line.split(" ", 2);
        switch (said[0]) {
            case "TRY" -> tried = said[1];
            case "NOW" -> {
                words = said[1];
                tried = words;
            }
            case "SAVED" -> {
                String[] what = said[1].split(" ", 2);
                long number = Long.parseLong(what[1]);
                saved++;
                next = number + 1;
                switch (what[0]) {
                    case "event" -> events.add(number);
                    case "person" -> people.add(number);
                    default -> answers.put(what[0], number);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void look(Path folder) {
        try (Workbook workbook = open(folder)) {
            if (!workbook.database().check(() -> false).isClean()) {
                damaged++;
            }
            WorkbookServices services = WorkbookServices.of(workbook);
            Set<Long> foundEvents = new HashSet<>();
            services.events().all(null).stream().map(Event::title).forEach(title -> foundEvents.add(number(title)));
            Set<Long> foundPeople = new HashSet<>();
            services.people().all().stream().map(Person::name).forEach(name -> foundPeople.add(number(name)));
            lost += (int)
                    events.stream().filter(one -> !foundEvents.contains(one)).count();
            lost += (int)
                    people.stream().filter(one -> !foundPeople.contains(one)).count();
            Map<String, Long> foundAnswers = new HashMap<>();
            services.setbacks().all().stream()
                    .findFirst()
                    .ifPresent(setback -> services.answers()
                            .ofSetback(setback.id())
                            .forEach(answer -> foundAnswers.put(
                                    answer.exercise(),
                                    Long.valueOf(
                                            answer.parts().getFirst().text().split(" ", 2)[0]))));
            answers.forEach((exercise, number) -> lost += foundAnswers.getOrDefault(exercise, -1L) < number ? 1 : 0);
            foundEvents.addAll(foundPeople);
            // What was on its way when the process was killed may be there or not.
            next = Math.max(
                    next + 1,
                    foundEvents.stream().mapToLong(Long::longValue).max().orElse(0) + 1);
        } catch (WorkbookException e) {
            unopenable++;
        }
    }

    private Workbook open(Path folder) {
        try {
            Workbook workbook = vault.open(folder, KilledSitting.secret(words));
            return workbook;
        } catch (WorkbookException.WrongPassphrase | WorkbookException.Locked e) {
            Workbook workbook = vault.open(folder, KilledSitting.secret(tried));
            words = tried;
            return workbook;
        }
    }

    private static long number(String title) {
        return Long.parseLong(title.substring(title.indexOf(' ') + 1));
    }

    /// Kills a process from another thread, since the reading one waits for its words.
    private static final class Killer {
        static void in(int milliseconds, Process process) {
            Thread.ofVirtual().start(() -> {
                try {
                    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // Through its handle: the process itself would close its output with words still in it.
                process.toHandle().destroyForcibly();
            });
        }
    }
}
