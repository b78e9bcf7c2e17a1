package app.rebound.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The interface's words in one language, read from one file a language (`text/<language>.properties`, UTF-8).
///
/// What a language has no words for is said in English: a file of an older version still speaks.
public final class Messages {
    private final Locale locale;
    private final Properties words;

    /// Read when it is first needed, which is never where the language's file is whole.
    private volatile @Nullable Messages english;

    private Messages(Locale locale, Properties words) {
        this.locale = locale;
        this.words = words;
    }

    /// Reads the words of `locale`'s language, or of English where that language has no file.
    public static Messages of(Locale locale) {
        Properties words = new Properties();
        String path = Languages.path(locale.getLanguage());
        if (Messages.class.getResource(path) == null) {
            return of(Locale.ENGLISH);
        }
        try (var stream = Messages.class.getResourceAsStream(path)) {
            words.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(locale, words);
    }

    /// These words and those of one more file, which win; this is how a program of another hand brings its words.
    ///
    /// @param more in the form of the interface's own files; stays open
    public Messages with(Reader more) {
        Properties all = new Properties();
        all.putAll(words);
        try {
            all.load(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(locale, all);
    }

    /// The words under `key`, with `args` put in as `java.text.MessageFormat` does.
    ///
    /// @throws MissingResourceException when there is no such key in English either
    public String get(String key, Object... args) {
        String text = words.getProperty(key);
        if (text != null) {
            return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
        }
        if (isEnglish()) {
            throw new MissingResourceException("no words for " + key, Messages.class.getName(), key);
        }
        return english().get(key, args);
    }

    /// Whether [#get] has words for `key`, in this language or in English.
    public boolean has(String key) {
        return words.containsKey(key) || (!isEnglish() && english().has(key));
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private Messages english() {
        Messages known = english;
        if (known == null) {
            known = of(Locale.ENGLISH);
            english = known;
        }
        return known;
    }

    /// All keys of this language's own file, sorted.
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    public Locale locale() {
        return locale;
    }
}
