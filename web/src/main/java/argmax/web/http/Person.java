package argmax.web.http;

/** Somebody with an account. */
public record Person(long id, String name, String email, Role role) {}
