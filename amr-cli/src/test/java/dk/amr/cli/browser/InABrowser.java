package dk.amr.cli.browser;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Hands tests one browser and one served kreds, opened once for all classes. On a machine without a browser it says
 * aloud which tests are left out; with {@code -Damr.browser.required=true} they fail.
 */
final class InABrowser implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.find().isEmpty()) {
            String leftOut = leftOut(context.getRequiredTestClass());
            if (Boolean.getBoolean("amr.browser.required")) {
                throw new IllegalStateException(leftOut);
            }
            System.out.println(leftOut);
            Assumptions.abort(leftOut);
        }
    }

    private static String leftOut(Class<?> test) {
        String names = Arrays.stream(test.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                .map(method -> method.getName().replace('_', ' '))
                .sorted()
                .collect(Collectors.joining(", "));
        return "Uden browser er disse prøver udeladt: " + test.getSimpleName() + " (" + names
                + "). Installér en: apt-get install chromium-headless-shell, eller peg på den med CHROMIUM.";
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(InABrowser.class))
                .getOrComputeIfAbsent(Desk.class, unused -> Desk.open(), Desk.class);
    }
}
