"""Hands a notification to the service of the desktop, over the session's own bus; nothing leaves the computer."""

_SERVICE = "org.freedesktop.Notifications"
_PATIENCE_S = 3.0
_LASTS_AS_USUAL = -1


def notify(summary: str, body: str, instead_of: int = 0) -> int | None:
    """Show a notification, in the place of an earlier one; gives its number, None where no service takes it.

    The body is shown as markup by some services, so it holds nothing that somebody else has written
    (specifications.freedesktop.org, "Desktop Notifications").
    """
    # Imported when there is something to say: it takes 40 ms.
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    address = DBusAddress("/" + _SERVICE.replace(".", "/"), bus_name=_SERVICE, interface=_SERVICE)
    hints = {"desktop-entry": ("s", "askwhy"), "category": ("s", "im.received")}
    said: tuple[object, ...] = ("AskWhy", instead_of, "askwhy", summary, body, [], hints, _LASTS_AS_USUAL)
    call = new_method_call(address, "Notify", "susssasa{sv}i", said)
    try:
        with open_dbus_connection(bus="SESSION") as bus:
            reply = bus.send_and_get_reply(call, timeout=_PATIENCE_S)
    except (OSError, KeyError, ValueError, TimeoutError):
        return None  # no session, no bus, or nobody who answers
    if reply.header.message_type is not MessageType.method_return:
        return None
    number: int = reply.body[0]
    return number
