package argmax.web.http;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns templates into answers. A page is complete before its first byte leaves, so a template that fails is a clean 500. */
public final class Pages {
    private final TemplateEngine engine = engine();
    private final Assets assets;
    private final boolean demo;
    private final Map<String, Object> beans;

    /** @param beans what every template may call, by name, beside {@code page} and {@code figures} */
    public Pages(Assets assets, boolean demo, Map<String, Object> beans) {
        this.assets = assets;
        this.demo = demo;
        this.beans = Map.copyOf(beans);
    }

    /** Shows a template with status 200. */
    public void show(Context ctx, String template, Map<String, ?> model) {
        show(ctx, 200, template, model);
    }

    /** Shows a form again, with status 422. */
    public void refuse(Context ctx, String template, Map<String, ?> model) {
        show(ctx, 422, template, model);
    }

    Assets assets() {
        return assets;
    }

    /** Shows a template with a status of its own. */
    public void show(Context ctx, int status, String template, Map<String, ?> model) {
        String page = render(ctx, template, model);
        ctx.status(status).contentType(ContentType.TEXT_HTML).result(page);
    }

    private String render(Context ctx, String template, Map<String, ?> model) {
        Map<String, Object> variables = new HashMap<>(beans);
        variables.put("figures", new FigureJson());
        variables.putAll(model);
        variables.put("page", page(ctx));
        return engine.process(template, new org.thymeleaf.context.Context(Locale.ENGLISH, variables));
    }

    private Page page(Context ctx) {
        Visit visit = Visit.of(ctx);
        return new Page(
                visit.person().orElse(null), visit.csrf(), ctx.path(), LocalPath.of(ctx), visit.pseudonyms(), assets, demo);
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
