package dk.amr.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a form asks for.
 *
 * @param words what each answer is called, where there is a choice among some
 */
public record Asked(String field, String label, Map<String, String> words) {

    public Asked {
        words = Map.copyOf(words);
    }

    public static Asked of(Field field) {
        return new Asked(field.name(), field.label(), Map.of());
    }

    public static Asked of(String field, String label, List<Choice> choices) {
        return new Asked(
                field,
                label,
                choices.stream().collect(Collectors.toMap(Choice::value, Choice::label, (first, second) -> first)));
    }

    public static List<Asked> of(List<DeedPage.Question> questions, List<Field> fields) {
        return Stream.concat(
                        questions.stream().map(each -> of(each.name(), each.legend(), each.choices())),
                        fields.stream().map(Asked::of))
                .toList();
    }
}
