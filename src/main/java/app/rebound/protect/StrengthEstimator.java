package app.rebound.protect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import org.jspecify.annotations.Nullable;

/// Estimates how many guesses a passphrase takes, by the patterns and word lists that guessing programs use; English
/// and French words, names and well-known passwords are among them.
///
/// Reading the lists takes about a second the first time: not for the thread that draws.
public final class StrengthEstimator {
    private static final String FRENCH = "french.txt";

    private @Nullable Configuration read;

    /// How strong `typed` is. The estimator needs it as a string for as long as it looks at it.
    ///
    /// @param typed left as it is; the caller overwrites it
    Strength of(char[] typed) {
        return Strength.of(guesses(typed));
    }

    /// After how many guesses at the latest `typed` is found.
    ///
    /// @param typed left as it is; the caller overwrites it
    public synchronized BigDecimal guesses(char[] typed) {
        Configuration configuration = read == null ? configuration() : read;
        read = configuration;
        return new Nbvcxz(configuration).estimate(new String(typed)).getGuesses();
    }

    private static Configuration configuration() {
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(new Dictionary("french", french(), false));
        return new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(dictionaries)
                .createConfiguration();
    }

    /// Words by rank; each also without its accents, since many type a passphrase so.
    private static Map<String, Integer> french() {
        Map<String, Integer> ranks = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StrengthEstimator.class.getResourceAsStream(FRENCH)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(word -> {
                int rank = ranks.size() + 1;
                ranks.putIfAbsent(word, rank);
                String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
                ranks.putIfAbsent(plain, rank);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranks;
    }
}
