package app.rebound.journal;

import java.util.List;

/// The prompts and templates that come with the program, as ids; their words stand with the other words.
///
/// @param prompts the ids of questions to write from
/// @param templates the ids of beginnings for an entry
public record Prompts(List<String> prompts, List<String> templates) {
    public Prompts {
        prompts = List.copyOf(prompts);
        templates = List.copyOf(templates);
    }

    /// The key of a prompt's words.
    static String promptKey(String id) {
        return "journal.prompt." + id;
    }

    /// The key of a template's name.
    static String titleKey(String id) {
        return "journal.template." + id + ".title";
    }

    /// The key of a template's text.
    static String textKey(String id) {
        return "journal.template." + id + ".text";
    }
}
