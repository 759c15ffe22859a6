"""Prints a page to a PDF with WebKitGTK, whose WebDriver has no paper: webkitPrint.py ADDRESS FILE"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

address, file = sys.argv[1:]
view = WebKit2.WebView()
window = Gtk.Window()
window.add(view)
window.show_all()


def print_page(view: WebKit2.WebView, event: WebKit2.LoadEvent) -> None:
    if event != WebKit2.LoadEvent.FINISHED:
        return
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file))
    sheet = Gtk.PageSetup()
    sheet.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(sheet)
    operation.connect("failed", lambda _, error: print(error.message, file=sys.stderr))
    operation.connect("finished", Gtk.main_quit)
    operation.print_()


view.connect("load-changed", print_page)
view.load_uri(address)
Gtk.main()
