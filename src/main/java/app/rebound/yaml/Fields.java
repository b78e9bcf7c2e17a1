package app.rebound.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// The fields of one mapping in a YAML content file, which knows its place so that an error can name it.
public final class Fields {
    private final String place;
    private final Map<String, Object> values;

    private Fields(String place, Map<String, Object> values) {
        this.place = place;
        this.values = values;
    }

    /// Reads one YAML 1.2 document whose root is a mapping; `place` names the file in errors.
    ///
    /// @throws ContentException when it is no YAML, or its root is no mapping
    /// @throws UncheckedIOException when the stream cannot be read
    public static Fields read(InputStream stream, String place) {
        var settings = LoadSettings.builder()
                .setLabel(place)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            Object root = new Load(settings).loadFromString(new String(stream.readAllBytes(), UTF_8));
            return of(place, root);
        } catch (YamlEngineException e) {
            throw new ContentException(place, "no YAML that can be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a resource that lies beside `owner`'s class file.
    ///
    /// @throws ContentException when there is no such resource, or as [#read(InputStream, String)] does
    public static Fields resource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new ContentException(name, "no such resource");
            }
            return read(stream, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same fields under a clearer name, such as "exercise the-moment".
    public Fields at(String clearerPlace) {
        return new Fields(clearerPlace, values);
    }

    /// These fields, once it is sure that none has another name.
    ///
    /// @throws ContentException when a field stands here that is not in `known`
    public Fields only(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new ContentException(place, "unknown field " + name);
            }
        }
        return this;
    }

    /// The names of the fields, in the file's order.
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        if (value(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw problem(name, "must be a text");
    }

    /// A text, a number or a flag, as text.
    public String scalar(String name) {
        Object value = value(name);
        if ((value instanceof String text && text.isBlank()) || value instanceof Map || value instanceof List) {
            throw problem(name, "must say something");
        }
        return value.toString();
    }

    public int number(String name) {
        if (value(name) instanceof Integer number) {
            return number;
        }
        throw problem(name, "must be a whole number");
    }

    public boolean flag(String name) {
        if (value(name) instanceof Boolean flag) {
            return flag;
        }
        throw problem(name, "must be true or false");
    }

    /// The flag, or `otherwise` where the field is left out.
    public boolean flag(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (Object item : list(name)) {
            if (!(item instanceof String text)) {
                throw problem(name, "must be a list of texts");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /// The mappings in the list `name`; each is placed as "<this place>, <name> <position from 1>".
    public List<Fields> many(String name) {
        var many = new ArrayList<Fields>();
        for (Object item : list(name)) {
            many.add(of(place + ", " + name + " " + (many.size() + 1), item));
        }
        return List.copyOf(many);
    }

    /// The mapping under `name`.
    public Fields one(String name) {
        return of(place + ", " + name, value(name));
    }

    /// An error at this place, about the field `name`.
    public ContentException problem(String name, String problem) {
        return new ContentException(place, "field " + name + " " + problem);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw problem(name, "is missing");
        }
        return value;
    }

    private List<?> list(String name) {
        if (value(name) instanceof List<?> list) {
            return list;
        }
        throw problem(name, "must be a list");
    }

    private static Fields of(String place, @Nullable Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new ContentException(place, "must be a mapping");
        }
        var values = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> values.put(String.valueOf(name), value));
        return new Fields(place, values);
    }
}
